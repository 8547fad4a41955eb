/// Every document cited: kind, publisher, date, language, licence, address, and the figures that rest on it.
package hearing.ui.sources;
