/** The compare page: two to four scenarios side by side, and what separates them. */
package highneeds.app.compare;
