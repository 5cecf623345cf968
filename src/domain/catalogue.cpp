// SPDX-License-Identifier: MIT
#include "domain/catalogue.h"

namespace samspel {

namespace {

QString text(const char* source) { return QString::fromUtf8(source); }

Segment segment(const char* code, int first, std::optional<int> last, const char* scale, const char* reason,
                const char* caution) {
    Segment s;
    s.code = text(code);
    s.first = Period::schoolYear(first);
    s.last = last ? std::optional(Period::schoolYear(*last)) : std::nullopt;
    s.scale = text(scale);
    s.reason = text(reason);
    s.caution = text(caution);
    return s;
}

Segment ofItsYearOnly(Segment segment) {
    segment.isOfItsYearOnly = true;
    return segment;
}

// Scale points for reading came two years after English and numeracy.
CatalogueEntry nationalTest(const char* code, const char* name, double spread, int firstWithPoints) {
    constexpr auto points = QT_TRANSLATE_NOOP("Catalogue", "scale points");
    CatalogueEntry entry;
    Indicator& i = entry.indicator;
    i.code = text(code);
    i.name = text(name);
    i.threshold = 10;
    i.spread = spread;
    i.least = 0;
    i.most = 100;
    i.span = 10;
    i.isRounded = true;
    entry.segments = {
        ofItsYearOnly(
            segment("A", 2004, 2005, QT_TRANSLATE_NOOP("Catalogue", "first tests"), "",
                    QT_TRANSLATE_NOOP("Catalogue", "The first tests are comparable with nothing later."))),
        ofItsYearOnly(segment(
            "B", 2007, firstWithPoints - 1, QT_TRANSLATE_NOOP("Catalogue", "mean mastery level"),
            QT_TRANSLATE_NOOP("Catalogue", "new tests in 2007"),
            QT_TRANSLATE_NOOP("Catalogue", "Until scale points came, a year's figures can be compared with "
                                           "other units of the same year only, not from one year to the "
                                           "next."))),
        segment("C", firstWithPoints, 2021, points,
                QT_TRANSLATE_NOOP("Catalogue", "new scale: scale points replace mastery levels"),
                QT_TRANSLATE_NOOP("Catalogue",
                                  "Udir withdrew the published scale points up to 2021 on 13 November "
                                  "2025: they flattened the development.")),
        segment("D", 2022, std::nullopt, points, QT_TRANSLATE_NOOP("Catalogue", "new scale points from 2022"),
                "")};
    return entry;
}

CatalogueEntry population() {
    CatalogueEntry entry;
    Indicator& i = entry.indicator;
    i.code = QStringLiteral("population");
    i.name = text(QT_TRANSLATE_NOOP("Catalogue", "Population on 1 January"));
    i.measure = Measure::count;
    i.threshold = 0;
    i.quality = Quality::structure;
    i.periods = PeriodForm::calendarYear;
    i.least = 0;
    i.note = text(QT_TRANSLATE_NOOP("Catalogue",
                                    "Statistics Norway, table 07459. Published for every municipality and "
                                    "age, so nothing is suppressed."));
    return entry;
}

} // namespace

std::vector<CatalogueEntry> catalogue() {
    return {
        nationalTest("np.english", QT_TRANSLATE_NOOP("Catalogue", "National test in English"), 9.6, 2014),
        nationalTest("np.reading", QT_TRANSLATE_NOOP("Catalogue", "National test in reading"), 8.9, 2016),
        nationalTest("np.numeracy", QT_TRANSLATE_NOOP("Catalogue", "National test in numeracy"), 9.3, 2014),
        population()};
}

} // namespace samspel
