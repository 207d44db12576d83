/** A word of what stands below a picture: what it is, who made it, for which agency; `Ada Winter, AFP` and a picture’s editor wrote. */
const PICTURE =
  /\b(?:(?:photos?|photograph|pictured?|images?|illustration)\b(?! (?:editors?|curators?|desk)\b)|(?:credit|courtesy|getty|reuters|shutterstock|alamy|unsplash)\b|(?<=[/(] ?|\bvia )afp\b|afp (?:via|photo)\b)/i

/** Whether a line has a word of what stands below a picture. */
export const tellsOfPicture = (text: string): boolean => PICTURE.test(text)
