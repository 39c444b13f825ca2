/**
 * Scenarios side by side: what each lever adds, which assumption matters most, which size meets a
 * target, when capital is paid back. All on expected runs. Start at {@link
 * highneeds.compare.Workbench}.
 */
package highneeds.compare;
