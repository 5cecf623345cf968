// SPDX-License-Identifier: MIT
// Thresholds are data: raised freely, lowered with a reason that the history keeps.
#include "domain/thresholds.h"
#include "store/publishing/made.h"

using namespace samspel;
using namespace samspel::made;

TEST_CASE("an indicator that a person makes begins with the usual threshold", "[store][public]") {
    Register made;
    Indicator wellbeing;
    wellbeing.code = u"own.wellbeing"_s;
    wellbeing.name = u"Trivsel, lokal undersøking"_s;
    CHECK(wellbeing.threshold == usualThreshold(Measure::mean));
    const auto add = [&](int threshold, const QString& code, const QString& note, Quality quality) {
        Indicator one = wellbeing;
        one.threshold = threshold;
        one.code = code;
        one.note = note;
        one.quality = quality;
        return words(made->change({}, [&](Edit& edit) { edit.add(one); }));
    };
    CHECK(add(10, u"own.a"_s, {}, Quality::result).isEmpty());
    CHECK(add(0, u"own.b"_s, {}, Quality::result).value(0).startsWith(u"threshold: "_s));
    CHECK(add(0, u"own.b"_s, u"Counts courses, not persons."_s, Quality::result).isEmpty());
    CHECK(add(0, u"own.c"_s, {}, Quality::structure).isEmpty());
}

TEST_CASE("a threshold is raised freely and lowered with a new note only", "[store][public]") {
    Register made;
    Indicator english = indicatorOf(*made, u"np.english"_s).value();
    REQUIRE(english.threshold == usualThreshold(Measure::mean));
    const auto change = [&](int threshold, const QString& note) {
        Indicator changed = indicatorOf(*made, u"np.english"_s).value();
        changed.threshold = threshold;
        changed.note = note;
        return words(made->change({}, [&](Edit& edit) { edit.change(changed); }));
    };
    CHECK(change(15, {}).isEmpty());
    CHECK(change(10, {}).isEmpty()); // as it was
    CHECK(change(5, {}).size() == 1);
    CHECK(change(5, {}).value(0).startsWith(u"threshold: "_s));
    CHECK(indicatorOf(*made, u"np.english"_s)->threshold == 10);
    CHECK(change(5, u"Agreed with the county governor, case 12/345."_s).isEmpty());
    CHECK(change(3, u"Agreed with the county governor, case 12/345."_s).size() == 1);
    // The step is in the history, with both fields.
    QStringList fields;
    for (const FieldChange& field : made->details(made->history().front().id)) {
        fields << field.column;
    }
    fields.sort();
    CHECK(fields == QStringList{u"note"_s, u"threshold"_s});
}
