/// Many files at once: every chart of a dataset with a manifest, or one zip with all the evidence.
package hearing.export.bundle;
