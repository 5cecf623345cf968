// SPDX-License-Identifier: MIT
#include "exchange/udir/terms.h"

#include "domain/knownseries.h"

namespace samspel::exchange::udir {

IndicatorClaim surveyed(const QString& code, const QString& name, Measure measure) {
    IndicatorClaim claim = named(name, measure);
    Indicator& i = claim.indicator;
    i.code = code;
    i.quality = Quality::process;
    if (measure == Measure::mean) {
        i.least = 1;
        i.most = 5;
    }
    claim.segments = knownSegments(KnownSeries::pupilSurvey, PeriodForm::schoolYear);
    return claim;
}

IndicatorClaim bullied(const QString& code, const QString& name, Measure measure) {
    IndicatorClaim claim = surveyed(code, name, measure);
    claim.indicator.direction = Direction::lowerIsBetter;
    claim.segments = knownSegments(KnownSeries::bullying, PeriodForm::schoolYear);
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
