/// What can be asked of an export: format, size, look, and in one sentence each why something cannot be done.
package hearing.export.request;
