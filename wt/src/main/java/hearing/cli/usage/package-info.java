/// How the command line is written: what its words mean, its help, and what is said of one that makes no sense.
package hearing.cli.usage;
