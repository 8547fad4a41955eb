/// The bundled family, for measuring and for painting. The fonts of the machine play no part.
package hearing.export.font;
