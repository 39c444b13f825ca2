/** Where a council stands: the headlines, its published indicators, and what moved since before. */
package highneeds.app.overview;
