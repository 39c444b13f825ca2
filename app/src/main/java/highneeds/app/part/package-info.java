/** Small pieces that more than one page is made of. */
package highneeds.app.part;
