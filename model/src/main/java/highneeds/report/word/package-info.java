/** The board paper as a Word document. Start at {@link highneeds.report.word.WordPaper}. */
package highneeds.report.word;
