// SPDX-License-Identifier: MIT
#include "exchange/udir/terms.h"

namespace samspel::exchange::udir {

namespace {

Segment segment(const char* code, int first, std::optional<int> last, const char* reason) {
    Segment s;
    s.code = QString::fromUtf8(code);
    s.first = Period::schoolYear(first);
    s.last = last ? std::optional(Period::schoolYear(*last)) : std::nullopt;
    s.reason = QString::fromUtf8(reason);
    return s;
}

constexpr auto movedToAutumn =
    QT_TRANSLATE_NOOP("Catalogue", "the pupil survey moved from spring to autumn in 2013");

} // namespace

IndicatorClaim surveyed(const QString& code, const QString& name, Measure measure) {
    IndicatorClaim claim = named(name, measure);
    Indicator& i = claim.indicator;
    i.code = code;
    i.quality = Quality::process;
    if (measure == Measure::mean) {
        i.least = 1;
        i.most = 5;
    }
    claim.segments = {segment("A", 2000, 2012, ""), segment("B", 2013, std::nullopt, movedToAutumn)};
    return claim;
}

IndicatorClaim bullied(const QString& code, const QString& name, Measure measure) {
    IndicatorClaim claim = surveyed(code, name, measure);
    claim.indicator.direction = Direction::lowerIsBetter;
    claim.segments = {segment("A", 2000, 2012, ""), segment("B", 2013, 2015, movedToAutumn),
                      segment("C", 2016, std::nullopt,
                              QT_TRANSLATE_NOOP("Catalogue", "new questions about bullying in 2016"))};
    return claim;
}

QString bullyingCode(QStringView group, QStringView question) {
    const auto tells = [&](QStringView word) {
        return group.contains(word, Qt::CaseInsensitive) || question.contains(word, Qt::CaseInsensitive);
    };
    const QString code = QStringLiteral("eu.bullied");
    if (tells(u"voksne") || tells(u"vaksne")) {
        return code + QLatin1String(".adults");
    }
    if (tells(u"digital")) {
        return code + QLatin1String(".digital");
    }
    if (tells(u"andre elever") || tells(u"andre elevar") || tells(u"medelever")) {
        return code + QLatin1String(".pupils");
    }
    // What is asked in other words is a measure of its own.
    QStringList rest;
    if (!group.isEmpty() && !areSame(group, u"Mobbing på skolen") && !areSame(group, u"Mobbet på skolen")) {
        rest.append(slugOf(group));
    }
    if (!question.isEmpty()) {
        rest.append(slugOf(question));
    }
    return rest.isEmpty() ? code : code + u'.' + rest.join(u'.');
}

} // namespace samspel::exchange::udir
