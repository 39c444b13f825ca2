/**
 * What a person chose about money: uplifts, funding, rules on deficits. Plain values, kept in the
 * project. Start at {@link highneeds.finance.choices.MoneyChoices}.
 */
package highneeds.finance.choices;
