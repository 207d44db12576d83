/** How a feature is told: where it is there, or more than on most lines; and where it isn’t, or is less. */
type Words = readonly [string, string]

/**
 * The features of the model in the words of who reads its reasons, by their names. A neighbour’s are its own line’s, said
 * of that line.
 */
export const FEATURE_WORDS: Readonly<Record<string, Words>> = {
  words: ['many words', 'few words'],
  characters: ['a long line', 'a short line'],
  'word length': ['long words', 'short words'],
  'ends in a stop': ['ends in a full stop', 'doesn’t end in a full stop'],
  'ends in a colon': ['ends in a colon', 'doesn’t end in a colon'],
  'ends in dots': ['ends in dots', 'doesn’t end in dots'],
  'ends in a question or a call': ['ends in “?” or “!”', 'doesn’t end in “?” or “!”'],
  sentences: ['several sentences', 'one sentence at most'],
  commas: ['many commas', 'few or no commas'],
  capitals: ['many words with capitals', 'few words with capitals'],
  'words in capitals': ['words in capitals alone', 'few or no words in capitals alone'],
  digits: ['many digits', 'few or no digits'],
  'function words': ['many small words such as “the”', 'few or no small words such as “the”'],
  'begins in lower case': ['begins in lower case', 'doesn’t begin in lower case'],
  'begins with a quote': ['begins with a quotation mark', 'doesn’t begin with a quotation mark'],
  'ends with a quote': ['ends with a quotation mark', 'doesn’t end with a quotation mark'],
  'a list marker': ['begins with a list’s mark', 'doesn’t begin with a list’s mark'],
  'a number first': ['begins with a number', 'doesn’t begin with a number'],
  'I or we': ['speaks of “I” or “we”', 'hardly speaks of “I” or “we”'],
  you: ['speaks to “you”', 'hardly speaks to “you”'],
  quotes: ['many quotation marks', 'few or no quotation marks'],
  'an address': ['holds a web or mail address', 'holds no web or mail address'],
  'a handle': ['holds a @name or #tag', 'holds no @name or #tag'],
  'a year': ['holds a year', 'holds no year'],
  'a date': ['holds a date', 'holds no date'],
  'a time': ['holds a time of day', 'holds no time of day'],
  separators: [
    'signs between its parts, such as “|”',
    'few or no signs between its parts, such as “|”',
  ],
  brackets: ['holds a bracket', 'holds no bracket'],
  'part of a shown post': ['is part of a shown post', 'isn’t part of a shown post'],
  'a copyright sign': ['holds a copyright sign', 'holds no copyright sign'],
  'verbs of speech': ['says who said it', 'hardly says who said it'],
  'capitals of long words': ['long words with capitals', 'few long words with capitals'],
  'a picture’s credit': [
    'is worded like a picture’s credit',
    'isn’t worded like a picture’s credit',
  ],
  'a name alone': ['is a name alone', 'isn’t a name alone'],
  'who the author is': ['says who the author is', 'doesn’t say who the author is'],
  'a medium first': [
    'begins with “photo”, “video” or the like',
    'doesn’t begin with “photo” or the like',
  ],
  'a first word that asks': [
    'begins by asking to do something',
    'doesn’t begin by asking to do something',
  ],
  'a form': ['is part of a form', 'isn’t part of a form'],
  sharing: ['is a button for sharing', 'isn’t a button for sharing'],
  'a count of comments': ['counts comments', 'doesn’t count comments'],
  'a reader speaks': ['is worded like a reader’s comment', 'isn’t worded like a reader’s comment'],
  subscription: ['asks to subscribe', 'doesn’t ask to subscribe'],
  advertisement: ['is worded like an advertisement', 'isn’t worded like an advertisement'],
  'tags or reading time': ['says tags or the reading time', 'says no tags or reading time'],
  'related articles': ['points to other articles', 'doesn’t point to other articles'],
  'legal notice': ['is a legal notice', 'isn’t a legal notice'],
  'a menu’s word': ['is a word of a menu', 'isn’t a word of a menu'],
  'a disclaimer': ['is a disclaimer', 'isn’t a disclaimer'],
  'sites with this line': ['stands on several sites', 'isn’t known from other sites'],
  vocabulary: [
    'its words together speak for the text',
    'its words together speak against the text',
  ],
  'vocabulary a word': ['words that articles use', 'few words that articles use'],
  'phrases of furniture': [
    'few phrases that stand beside articles',
    'phrases that stand beside articles',
  ],
  'space above': ['a blank line above', 'no blank line above'],
  'space below': ['a blank line below', 'no blank line below'],
  'lines together': [
    'many lines together without a blank one',
    'few lines together without a blank one',
  ],
  'lines of the same words': [
    'says what other lines say too',
    'says what hardly another line says',
  ],
  'said before': ['was said before', 'wasn’t said before'],
  'part of another line': ['is part of another line', 'isn’t part of another line'],
  'lines of the same opening': ['opens as other lines do', 'opens as hardly another line does'],
  'a link of a comment': ['is a link below a comment', 'isn’t a link below a comment'],
  code: ['looks like code', 'hardly looks like code'],
  'within quotes': ['stands within quotation marks', 'doesn’t stand within quotation marks'],
  'speaks of commissions': ['speaks of commissions', 'doesn’t speak of commissions'],
  'speaks of consent or personal data': [
    'speaks of consent or personal data',
    'doesn’t speak of consent or personal data',
  ],
  'calls to subscribe or give': ['calls to subscribe or give', 'doesn’t call to subscribe or give'],
  'calls to do business': ['calls to do business', 'doesn’t call to do business'],
  'asks to follow or share': ['asks to follow or share', 'doesn’t ask to follow or share'],
  'tells of an author’s life': ['tells of an author’s life', 'doesn’t tell of an author’s life'],
  'names a picture first': [
    'begins with what a picture shows',
    'doesn’t begin with what a picture shows',
  ],
  'describes a picture': [
    'has words or a date as captions have',
    'has no words or date as captions have',
  ],
  'names a picture’s owner': ['names a picture’s owner', 'doesn’t name a picture’s owner'],
  'leads to another page': ['leads to another page', 'doesn’t lead to another page'],
  'speaks of a player or an advertisement': [
    'speaks of a player or an advertisement',
    'doesn’t speak of a player or an advertisement',
  ],
  'speaks of the article itself': [
    'speaks of the article itself',
    'doesn’t speak of the article itself',
  ],
  'a file name': ['is a file’s name', 'isn’t a file’s name'],
  amounts: ['holds an amount of money or a measure', 'holds no amount of money or measure'],
  'a reader’s thanks': ['is worded like a reader’s thanks', 'isn’t worded like a reader’s thanks'],
  'lines of the page': ['a page of many lines', 'a page of few lines'],
  'words of the page': ['a page of many paragraphs', 'a page of few paragraphs'],
  'way down the page': ['in the lower part of the page', 'in the upper part of the page'],
  'lines above': ['many lines above', 'few lines above'],
  'lines below': ['many lines below', 'few lines below'],
  'share of the prose above': ['most paragraphs stand above', 'few paragraphs stand above'],
  'share of the prose below': ['most paragraphs stand below', 'few paragraphs stand below'],
  'prose in 3 lines above': [
    'paragraphs in the 3 lines above',
    'hardly a paragraph in the 3 lines above',
  ],
  'prose in 3 lines below': [
    'paragraphs in the 3 lines below',
    'hardly a paragraph in the 3 lines below',
  ],
  'prose in 8 lines above': [
    'paragraphs in the 8 lines above',
    'hardly a paragraph in the 8 lines above',
  ],
  'prose in 8 lines below': [
    'paragraphs in the 8 lines below',
    'hardly a paragraph in the 8 lines below',
  ],
  'prose in 20 lines above': [
    'paragraphs in the 20 lines above',
    'hardly a paragraph in the 20 lines above',
  ],
  'prose in 20 lines below': [
    'paragraphs in the 20 lines below',
    'hardly a paragraph in the 20 lines below',
  ],
  'short lines in 5 lines above': [
    'short lines among the 5 above',
    'few short lines among the 5 above',
  ],
  'short lines in 5 lines below': [
    'short lines among the 5 below',
    'few short lines among the 5 below',
  ],
  'lines since prose': ['far below a paragraph', 'close below a paragraph'],
  'lines until prose': ['far above a paragraph', 'close above a paragraph'],
  'inside the longest stretch of prose': [
    'within the longest run of paragraphs',
    'not within the longest run of paragraphs',
  ],
  'lines before the longest stretch of prose': [
    'above the longest run of paragraphs',
    'not above the longest run of paragraphs',
  ],
  'lines behind the longest stretch of prose': [
    'below the longest run of paragraphs',
    'not below the longest run of paragraphs',
  ],
  'cues of the end above': [
    'signs above that the article has ended',
    'no sign above that the article has ended',
  ],
  'lines since a cue of the end': [
    'lines below a sign of the article’s end',
    'not below a sign of the article’s end',
  ],
  'words since a cue of the end': [
    'words below a sign of the article’s end',
    'no words below a sign of the article’s end',
  ],
  'readers above': ['readers’ comments above', 'hardly a reader’s comment above'],
  'readers on the page': ['readers’ comments on the page', 'hardly a reader’s comment on the page'],
  'words shared with the longest lines': [
    'words of the page’s longest paragraphs',
    'few words of the page’s longest paragraphs',
  ],
  'length beside the page’s usual paragraph': [
    'as long as the page’s paragraphs',
    'shorter than the page’s paragraphs',
  ],
  'lines since a date': ['far below a date', 'close below a date'],
  'lines until a date': ['far above a date', 'close above a date'],
  'furniture in 6 lines above': [
    'page furniture among the 6 lines above',
    'hardly any page furniture among the 6 lines above',
  ],
  'furniture in 6 lines below': [
    'page furniture among the 6 lines below',
    'hardly any page furniture among the 6 lines below',
  ],
  'lines since words said twice': [
    'far below what the page says twice',
    'close below what the page says twice',
  ],
  'longest line of the page': ['a page with long paragraphs', 'a page without long paragraphs'],
  'names in 8 lines above': [
    'names alone among the 8 lines above',
    'hardly a name alone among the 8 lines above',
  ],
  'names in 8 lines below': [
    'names alone among the 8 lines below',
    'hardly a name alone among the 8 lines below',
  ],
  'days and hours in 8 lines above': [
    'dates or times among the 8 lines above',
    'hardly a date or time among the 8 lines above',
  ],
  'days and hours in 8 lines below': [
    'dates or times among the 8 lines below',
    'hardly a date or time among the 8 lines below',
  ],
  'lines said twice in 8 lines above': [
    'lines said twice among the 8 above',
    'few lines said twice among the 8 above',
  ],
  'lines said twice in 8 lines below': [
    'lines said twice among the 8 below',
    'few lines said twice among the 8 below',
  ],
  'list items in 5 lines above': [
    'list items among the 5 lines above',
    'few list items among the 5 lines above',
  ],
  'list items in 5 lines below': [
    'list items among the 5 lines below',
    'few list items among the 5 lines below',
  ],
  'links of comments in 8 lines above': [
    'links of comments among the 8 lines above',
    'hardly a link of a comment among the 8 lines above',
  ],
  'links of comments in 8 lines below': [
    'links of comments among the 8 lines below',
    'hardly a link of a comment among the 8 lines below',
  ],
  'links of comments on the page': [
    'links of comments on the page',
    'hardly a link of a comment on the page',
  ],
  'list items on the page': ['a page of many list items', 'a page of few list items'],
  'lines said twice on the page': [
    'a page of many lines said twice',
    'a page of few lines said twice',
  ],
  'the page’s common words': [
    'words that the page’s paragraphs share',
    'few words that the page’s paragraphs share',
  ],
  'sentences in 6 lines above': [
    'sentences among the 6 lines above',
    'hardly a sentence among the 6 lines above',
  ],
  'sentences in 6 lines below': [
    'sentences among the 6 lines below',
    'hardly a sentence among the 6 lines below',
  ],
  'lines of code in 5 lines above': [
    'code among the 5 lines above',
    'hardly any code among the 5 lines above',
  ],
  'lines of code in 5 lines below': [
    'code among the 5 lines below',
    'hardly any code among the 5 lines below',
  ],
  'lines of code on the page': ['code on the page', 'hardly any code on the page'],
}
