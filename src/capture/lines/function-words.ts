/** The commonest words that carry no matter, of the languages that captures come in. */
export const FUNCTION_WORDS = new Set(
  (
    'the of and to in a is that for it was on are as with his he they at be this from or had by but not what were we when your can there an which she do how their if will up other about out many then them these so some her would him into has more no way could my than been who its now did that’s it’s ' +
    'der die das und ist nicht ein eine zu den mit von auf für im dem des sich auch als an wie es er sie nach bei aus noch nur wird war hat dass ' +
    'le la les de des du et est un une que qui dans pour pas sur au avec ce il elle ne se plus par son sa ont été aux cette mais ' +
    'el los las y en por con una su para como al lo pero sus del no es más ha ' +
    'il di che e un per non si da con sono della dei nel anche come gli alla ' +
    'o os um uma em não com para do da na que mais foi ao ' +
    'het een en van dat niet te op zijn voor met ook maar aan er door bij ' +
    'i w z na do nie się to że jest o jak po od za przez są ale ' +
    'و در به از که این را با است آن برای هم های می تا ' +
    'في من على إلى أن عن التي الذي هذا ما لا كان ' +
    'של את על לא הוא זה עם כי גם היא אל ' +
    'и в не на что с по как это но он из за к у'
  ).split(' '),
)
