/** The part of the report page with the logs of the AQuA Book and the sign-off. */
package highneeds.app.assurance;
