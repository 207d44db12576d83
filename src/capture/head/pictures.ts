/** A word of what stands below a picture: what it is, who made it, for which agency. */
const PICTURE =
  /\b(?:photos?|photograph|pictured?|images?|illustration|credit|courtesy|getty|reuters|afp|shutterstock|alamy|unsplash)\b/i

/** Whether a line has a word of what stands below a picture. */
export const tellsOfPicture = (text: string): boolean => PICTURE.test(text)
