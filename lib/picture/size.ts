/** Pixels of the pictures with links: the size that other sites crop least. */
export const PICTURE_WIDTH = 1200;
export const PICTURE_HEIGHT = 630;
