/**
 * Who works on a file, told to others by a small file beside it. Start at {@link
 * highneeds.project.owner.OwnerFile}.
 */
package highneeds.project.owner;
