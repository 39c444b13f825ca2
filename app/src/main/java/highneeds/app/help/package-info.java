/** Help that needs no network: the manual, the glossary, and a short tour's words. */
package highneeds.app.help;
