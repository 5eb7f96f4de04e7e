/** Words that people write for other reasons than a company's. Lower case; plurals are known without them. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u));

/** What code names are often made of: beasts, plants, stones, weather, sky, home, food, colours, places, first names. */
export const EVERYDAY_WORDS = words(
  'ant badger bat bear beaver bee beetle bird bison blackbird bluebird buffalo bull butterfly camel cat cheetah cobra ' +
    'condor cougar cow coyote crane cricket crow deer dog dolphin dove dragon dragonfly duck eagle elephant elk falcon ' +
    'ferret finch firefly fish flamingo fox frog gazelle gecko giraffe goat goose gull hare hawk hedgehog heron ' +
    'hippo hornet horse hummingbird ibis jackal jaguar kestrel kingfisher kiwi koala lamb lark leopard lion lizard lobster ' +
    'lynx magpie mammoth mole monkey moose moth mouse mule nightingale octopus orca osprey ostrich otter owl ox panda ' +
    'panther parrot peacock pelican penguin phoenix pig pigeon pony puffin puma python rabbit raven robin salmon seal ' +
    'shark sheep snail snake sparrow spider squirrel stork swallow swan swift tiger toad trout turtle unicorn viper ' +
    'vulture walrus wasp weasel whale wolf wolverine wombat wren zebra ' +
    'acorn alder almond apple ash aspen bamboo birch blossom briar cactus cedar cherry chestnut clover cypress daisy elm ' +
    'fern fig fir fern garden ginger grape hazel heather holly ivy jasmine juniper laurel lavender leaf lemon lilac lily ' +
    'lotus magnolia mango maple marigold meadow mint moss nettle oak olive orange orchard orchid palm peach pear pepper ' +
    'pine plum poppy rose rosemary saffron sage sequoia spruce sunflower sycamore thistle thyme tulip violet walnut willow ' +
    'agate amber amethyst basalt boulder brass bronze chalk clay coal cobalt copper coral crystal diamond emerald flint ' +
    'garnet gold granite gravel iron ivory jade jasper lead lime limestone marble mercury nickel obsidian onyx opal pearl ' +
    'pebble platinum quartz ruby sand sapphire silver slate steel stone tin topaz turquoise zinc ' +
    'aurora avalanche blizzard breeze cloud comet cyclone dawn dew drizzle dusk eclipse equinox fog frost galaxy glacier ' +
    'hail horizon hurricane ice lightning mist monsoon moon nebula nova orbit rain rainbow sky snow solstice spark star ' +
    'storm summit sun sunrise sunset thunder tide tornado twilight typhoon wave wind winter summer spring autumn harvest ' +
    'anchor arch arrow atlas axe banner barrel basket beacon bell blanket bottle bow bridge brick bucket button candle ' +
    'canvas canyon castle chain chair chest clock coin compass cottage cradle crown cup curtain dagger desert door drum ' +
    'engine feather fire flag flame flute forest forge fort fountain gate glass hammer harbour harbor harp helmet hill ' +
    'home hook island jewel key kite knife knot ladder lagoon lake lamp lantern lens lever lighthouse lock mast mill mirror ' +
    'mountain needle nest net oasis ocean paddle paper path pencil pendulum piano pillow pillar pilot pocket prism puzzle ' +
    'quilt raft reef ribbon ring river road rocket rope sail scissors sea shell shield ship shovel sixpence spoon table ' +
    'tent thread throne ticket torch tower trumpet tunnel umbrella valley vault vase wagon wheel whistle window ' +
    'bacon bagel biscuit bread butter cake caramel cheese chocolate cinnamon coffee cookie cream honey jam nutmeg pancake ' +
    'pie pretzel pumpkin pudding salt soup sugar syrup toast toffee truffle vanilla waffle ' +
    'azure black blue crimson green grey indigo magenta purple red scarlet white yellow ' +
    'alps athens berlin boston cairo dublin everest florence geneva havana jordan lima london madrid milan moscow oslo ' +
    'oxford paris rome sahara sydney tokyo venice vienna york ' +
    'alice anna apollo athena charlie daniel david diana emma eva grace hannah hercules jack james john lucy maria mars max ' +
    'michael neptune oliver oscar peter pluto saturn sophia thomas titan venus victor zeus ' +
    'bold brave bright calm clean clear fast free fresh happy lucky neat noble quick quiet sharp simple smart smooth solid ' +
    'sunny sweet tidy tiny wild wise chance courage destiny dream echo element faith focus freedom fusion gravity harmony ' +
    'hope joy legacy liberty magic mission momentum odyssey origin paradise passion pulse quest rhythm secret signal spirit ' +
    'trust victory vision voyage wisdom wonder ace boost catalyst core edge flex flow genesis impact insight journey ' +
    'launch link match mosaic move next nimbus one orion pathway point prime pro project pulse runway shift sprint switch ' +
    'target team track vector venture',
);

/** Words of any business: alone they say nothing of this one. */
export const BUSINESS_WORDS = words(
  'account app battery boss box business camera chair client cloud colleague company contract customer data deal delivery ' +
    'demo design device engineer factory feature figure floor hardware idea invoice job launch laptop letter machine ' +
    'manager market meeting model money month name network new news number office order package partner pay payment phone ' +
    'plan platform price product profit project quarter report result sale screen sensor server service shop site ' +
    'software staff store subscription system table team test tool update user version warehouse week work year',
);

/** Words that stand in every second sentence. */
export const STOP_WORDS = words(
  'a about after all also am an and another any are as at be because been before but by can could did do does down each ' +
    'every few for from get go good had has have he her here him his how i if in into is it its just like make many me ' +
    'more most much my new no not now of off on one only or other our out over own people same she should so some someone ' +
    'somebody such than that the their them then there these they thing things this those time to too two up us very was ' +
    'we well were what when where which who why will with would you your',
);

/** Whether a word, or the word whose plural it is, is in a list. */
export function isAmong(list: ReadonlySet<string>, text: string): boolean {
  const word = text.toLowerCase();
  return list.has(word) || list.has(word.replace(/s$/u, '')) || list.has(word.replace(/es$/u, ''));
}
