/// Wiring and start-up: knows everything, and nothing knows it.
package hearing.app;
