/** A plugin: rules of one's own, in the shape of the built-in ones. */
import contactPhone from './rules/contact-phone.mjs'
import titleLength from './rules/title-length.mjs'

export default { rules: [titleLength, contactPhone] }
