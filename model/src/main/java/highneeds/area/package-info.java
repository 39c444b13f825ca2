/**
 * The area dimension: where children live and where they are taught, by district or quadrant of the
 * council, with what travel between them costs. It splits what was counted and forecast; it never
 * changes it. Start at {@link highneeds.area.AreaSplit}.
 */
package highneeds.area;
