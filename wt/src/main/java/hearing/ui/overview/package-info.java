/// The first page: the hearing, a card for each main figure, and what print made of it all.
package hearing.ui.overview;
