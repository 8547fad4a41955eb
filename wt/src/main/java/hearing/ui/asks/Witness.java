package hearing.ui.asks;

import hearing.chart.drawing.Tone;

/// The head of a column.
///
/// @param monogram one to three letters
/// @param hue the colour of whom they speak for
record Witness(String name, String monogram, Tone hue) {}
