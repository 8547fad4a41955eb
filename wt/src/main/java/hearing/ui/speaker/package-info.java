/// One speaker: who they are, their main chart, the figures they cited and what they asked for.
package hearing.ui.speaker;
