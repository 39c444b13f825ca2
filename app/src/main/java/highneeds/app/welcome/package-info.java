/** The welcome page: sample council, published data, spreadsheets, or a project of before. */
package highneeds.app.welcome;
