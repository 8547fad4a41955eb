/// Who asked for what: the matrix of policy asks, themes down, witnesses across, each ask with its passage.
package hearing.ui.asks;
