/** The genre of the notice in hand, told from its title once for all the rules that ask. */
import { type Notice, onceFor, ownTitle, passagesOf } from '../tree/index.ts'
import { type Genre, genreOf } from './genres.ts'

/** The genre of the notice's own title; undefined where there is no title, or none that ends in a genre word. */
export const ownGenre: (notice: Notice) => Genre | undefined = onceFor((notice) =>
  genreOf(ownTitle(notice)?.text ?? ''),
)

/** Whether the text itself goes by 章 and 条, as 办法 do and some 意见: a paper that another one has sent out. */
export const isInArticles: (notice: Notice) => boolean = onceFor((notice) => {
  const first = passagesOf(notice).find(({ node: { type } }) => /^(?:paragraph|item|section)$/.test(type))
  return first?.attachment === undefined && /^(?:article|chapter)$/.test(first?.marker?.style ?? '')
})
