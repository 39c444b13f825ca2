/**
 * History to rates: every rate is a posterior drawn towards what is known of its neighbours, never
 * a raw ratio. Start at {@link highneeds.calibration.Calibration}.
 */
package highneeds.calibration;
