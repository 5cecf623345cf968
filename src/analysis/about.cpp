// SPDX-License-Identifier: MIT
#include "analysis/about.h"

#include "analysis/phrases.h"
#include "domain/figure.h"
#include "domain/language.h"
#include "statistics/chance.h"

#include <array>

namespace samspel::analysis {

using statistics::Need;

namespace {

// The words of gate.h, once more where lupdate finds them.
constexpr std::array needs{
    QT_TRANSLATE_NOOP("Gate", "pupils, for a point to be shown"),
    QT_TRANSLATE_NOOP("Gate", "pupils, for a filled point; below it is hollow"),
    QT_TRANSLATE_NOOP("Gate", "pupils, for a unit's own standard deviation; below the pooled one is used"),
    QT_TRANSLATE_NOOP("Gate", "pupils together, for a mean of three years"),
    QT_TRANSLATE_NOOP("Gate", "consecutive years, for a mean of three years"),
    QT_TRANSLATE_NOOP("Gate", "years with a known number of pupils, for a chance band"),
    QT_TRANSLATE_NOOP("Gate",
                      "pupils expected on the smaller side of a share each year, for its chance band"),
    QT_TRANSLATE_NOOP("Gate", "units, for a funnel plot"),
    QT_TRANSLATE_NOOP("Gate", "years in one series, for a direction"),
    QT_TRANSLATE_NOOP("Gate", "years, for the interval of a slope"),
    QT_TRANSLATE_NOOP("Gate", "years, for provisional process limits"),
    QT_TRANSLATE_NOOP("Gate", "years, for locked process limits"),
    QT_TRANSLATE_NOOP("Gate", "years before, for a change of the gap"),
    QT_TRANSLATE_NOOP("Gate", "years after, for a change of the gap"),
    QT_TRANSLATE_NOOP("Gate", "units of similar size, for a statement at 5 %"),
    QT_TRANSLATE_NOOP("Gate", "per cent of the pupils, for a joined figure"),
    QT_TRANSLATE_NOOP("Gate", "units, for a comparison between units"),
};
static_assert([] {
    for (std::size_t i = 0; i < needs.size(); ++i) {
        if (statistics::requirements[i].english != needs[i]) {
            return false;
        }
    }
    return needs.size() == statistics::requirements.size();
}());

constexpr double usualSd = 9; // of pupils, in scale points

QString leastOf(Need need, const Language& language) { return language.whole(statistics::least(need)); }

AboutSection chance(const Language& language) {
    AboutSection section{
        language.say("About", "How to read an interval"),
        {language.say("About",
                      "A year group is small, so its mean moves from year to year with who happened to be "
                      "in it. ± tells how far chance alone can move it: in 95 of 100 such year groups the "
                      "mean would lie within."),
         language.say("About",
                      "A difference that lies within the interval is no difference to build on. One that "
                      "lies outside it is more than chance usually gives, and still does not say why."),
         language.say("About",
                      "A share has an interval that is longer on one side, so it is written from–to and "
                      "never with ±."),
         language
             .say("About",
                  "This is how far chance alone can move a mean in scale points when pupils differ as they "
                  "usually do (standard deviation %1):")
             .arg(language.number(usualSd, 0))},
        {language.say("About", "Pupils a year"), language.say("About", "One year"),
         language.say("About", "From one year to the next"), language.say("About", "Three years together")}};
    for (const int n : {10, 20, 30, 50, 100, 200}) {
        if (const auto widths = statistics::halfWidths(usualSd, n)) {
            const auto shown = [&](double half) {
                return QStringLiteral("±") + QChar(QChar::Nbsp) + language.number(half, 1);
            };
            section.rows.push_back({language.whole(n), shown(widths->oneYear), shown(widths->betweenTwoYears),
                                    shown(widths->threeYears)});
        }
    }
    return section;
}

AboutSection marks(const Language& language) {
    return {language.say("About", "What the marks mean"),
            {language.say("About",
                          "Each mark stands for something that a reader must know before a figure is used; "
                          "colour alone never tells it.")},
            {language.say("About", "Mark"), language.say("About", "Meaning")},
            {{language.say("About", "Filled point"),
              language.say("About", "a figure on %1 pupils or more, or one whose publisher gives no number")
                  .arg(leastOf(Need::SolidPoint, language))},
             {language.say("About", "Hollow point"),
              language.say("About", "a figure on fewer than %1 pupils: low reliability")
                  .arg(leastOf(Need::SolidPoint, language))},
             {language.say("About", "Band, or an upright line"),
              language.say("About", "what chance alone can give (95 %)")},
             {language.say("About", "Hollow mark on the axis, “suppressed”"),
              language.say("About", "there is a figure, but it is hidden to protect persons; it is not 0")},
             {language.say("About", "Dotted line"),
              language.say("About", "estimated: joined from other units, corrected or carried back")},
             {language.say("About", "Gap with a thin dotted mark"),
              language.say("About", "a break in the series: the two sides cannot be compared")},
             {language.say("About", "Lanes under the chart"),
              language.say("About",
                           "what happened meanwhile; that it stands beside the figures says nothing of why "
                           "they moved")},
             {QStringLiteral("A B D E P S U V W"),
              language.say("About",
                           "letters of status with a figure: normal, first of its series, another "
                           "definition, estimated, provisional, a special event, few pupils, typed in by "
                           "hand, includes another unit")},
             {QStringLiteral("Q M L O K"),
              language.say("About", "letters of status without one: suppressed, cannot exist, not published, "
                                    "missing, counted elsewhere")}}};
}

AboutSection suppression(const Language& language) {
    return {language.say("About", "Why some figures are hidden"),
            {language
                 .say("About",
                      "A figure on few pupils can tell something of one of them, so it is hidden: a mean "
                      "on fewer than %1 pupils, and a count from 1 to 4, unless the indicator asks for "
                      "more.")
                 .arg(leastOf(Need::Point, language)),
             language.say("About",
                          "A hidden figure could be worked out when all others of a sum are known. Therefore "
                          "another one is sometimes hidden as well, though it is large."),
             language.say("About",
                          "What the publisher has hidden stays hidden: it is never filled in and never "
                          "guessed. Whatever leaves the program is public in this sense, unless a person "
                          "asks for internal figures, each time; then every page is stamped.")}};
}

AboutSection breaks(const Language& language) {
    return {
        language.say("About", "Breaks in a series"),
        {language.say("About",
                      "When a test gets a new scale, its series breaks. No line, difference, mean or "
                      "slope ever crosses a break."),
         language.say("About",
                      "The years between two breaks are called a segment. The one thing that may be read "
                      "across segments is the distance from the nation in the same year, in national "
                      "standard deviations; each year's stands alone."),
         language.say("About",
                      "Until scale points came, each year's national test was a test of its own: its "
                      "figures can be held against other units of that year, not against other years."),
         language.say("About", "Published figures and corrected ones are two versions, and are never held "
                               "against each other.")}};
}

AboutSection gates(const Language& language) {
    AboutSection section{
        language.say("About", "What must be there before something is said"),
        {language.say("About",
                      "Where too little is known, the program says so instead of a number. These are the "
                      "least numbers that it asks for, in charts, tables, reports and answers alike.")},
        {language.say("About", "At least"), language.say("About", "Of what, and for what")}};
    for (const statistics::Requirement& row : statistics::requirements) {
        section.rows.push_back({language.whole(row.least), needOf(row, language)});
    }
    return section;
}

AboutSection never(const Language& language) {
    return {language.say("About", "What is never said"),
            {language.say("About",
                          "The figures tell what happened, not why. A programme is one of several possible "
                          "reasons for a change, and its effect cannot be singled out."),
             language.say("About",
                          "There are no medals, no red and green, no arrows from one year to the next, and a "
                          "place among others is always a range: small units change places by chance "
                          "alone."),
             language.say("About",
                          "Pupils of grade 5 one year and of grade 8 three years later are not shown as one "
                          "group's progress.")}};
}

} // namespace

QString needOf(const statistics::Requirement& row, const Language& language) {
    return bound(language.say("Gate", needs[static_cast<std::size_t>(row.need)]));
}

std::vector<AboutSection> aboutFigures(const Language& language) {
    std::vector<AboutSection> all{chance(language), marks(language), suppression(language),
                                  breaks(language), gates(language), never(language)};
    for (AboutSection& section : all) {
        for (QString& paragraph : section.paragraphs) {
            paragraph = bound(paragraph);
        }
        for (QStringList& row : section.rows) {
            for (QString& cell : row) {
                cell = bound(cell);
            }
        }
    }
    return all;
}

} // namespace samspel::analysis
