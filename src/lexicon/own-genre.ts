/** The genre of the notice in hand, told from its title once for all the rules that ask. */
import { type Notice, onceFor, ownTitle } from '../tree/index.ts'
import { type Genre, genreOf } from './genres.ts'

/** The genre of the notice's own title; undefined where there is no title, or none that ends in a genre word. */
export const ownGenre: (notice: Notice) => Genre | undefined = onceFor((notice) =>
  genreOf(ownTitle(notice)?.text ?? ''),
)
