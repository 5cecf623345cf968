// SPDX-License-Identifier: MIT
#include "exchange/cube/indicators.h"

#include <algorithm>
#include <array>
#include <utility>

namespace samspel::exchange::cube {

namespace {

template <std::size_t size>
bool holdsOneOf(QStringView text, const std::array<QStringView, size>& words) {
    return std::any_of(words.begin(), words.end(),
                       [text](QStringView word) { return text.contains(word, Qt::CaseInsensitive); });
}

// A piece of an indicator's code: the publisher's own code, or its words in small letters.
QString piece(const QString& code, const QString& label) {
    constexpr qsizetype most = 60;
    QString source = code;
    if (code.isEmpty()) {
        source = label.toLower();
        source.replace(u'æ', QLatin1String("ae"))
            .replace(u'ø', QLatin1String("oe"))
            .replace(u'å', QLatin1String("aa"));
        source = source.normalized(QString::NormalizationForm_KD);
        source.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    }
    QString text;
    for (const QChar c : std::as_const(source)) {
        const bool isPlain = c.isLetterOrNumber() && c.unicode() < 128;
        if (isPlain || c == u'_') {
            text += c;
        } else if (!text.isEmpty() && !text.endsWith(u'-')) {
            text += u'-';
        }
    }
    text.truncate(most);
    return text.endsWith(u'-') ? text.chopped(1) : text;
}

Measure measureOf(const QString& unit, const QString& name) {
    static constexpr std::array<QStringView, 7> shares = {u"prosent", u"percent", u"per cent", u"pst.",
                                                          u"andel",   u"andelar", u"%"};
    static constexpr std::array<QStringView, 3> rates = {u" per ", u"gjennomsnitt", u"average"};
    static constexpr std::array<QStringView, 11> counts = {u"personer", u"persons", u"people",  u"antall",
                                                           u"antal",    u"number",  u"elever",  u"elevar",
                                                           u"pupils",   u"barn",    u"children"};
    const QString all = unit + u' ' + name;
    if (holdsOneOf(all, shares)) {
        return Measure::share;
    }
    // Only what is surely counted may be added up when units are joined.
    return holdsOneOf(all, counts) && !holdsOneOf(all, rates) ? Measure::count : Measure::mean;
}

// "Immigrants" of "09817: Immigrants, by region, contents and year".
QString subjectOf(const QString& title) {
    QString subject = title;
    if (const QStringView table = ssb::tableIn(title); !table.isEmpty()) {
        subject = title.sliced(table.size() + 1).trimmed();
    }
    for (const QLatin1String cut : {QLatin1String(", by "), QLatin1String(" by "), QLatin1String(", etter "),
                                    QLatin1String(" etter ")}) {
        if (const qsizetype at = subject.indexOf(cut); at > 0) {
            subject = subject.first(at);
        }
    }
    return subject.trimmed();
}

} // namespace

QString Indicators::codeOf(const Category* contents, const std::vector<Part>& parts) const {
    const QString own = contents == nullptr ? QString() : piece(contents->code, contents->label);
    // KOSTRA's codes are the same in every table; others, such as "Personer", differ from table to table.
    const bool isUnique = contents != nullptr && contents->code.startsWith(u"KOS");
    if (!m_about.isStatisticsNorway || (m_about.table.isEmpty() && !isUnique)) {
        return {};
    }
    QString code = QStringLiteral("ssb");
    for (const QString& next : {m_about.table, own}) {
        code += next.isEmpty() ? QString() : u'.' + next;
    }
    for (const Part& part : parts) {
        code += u'.' + piece(part.axis->code, part.axis->name) + u'-' +
                piece(part.category->code, part.category->label);
    }
    return code;
}

QString Indicators::nameOf(const Category* contents, const std::vector<Part>& parts, bool hasCode) const {
    const QString subject = subjectOf(m_about.title);
    QString name = contents != nullptr && !contents->label.isEmpty() ? contents->label : m_about.contents;
    if (name.isEmpty()) {
        name = subject;
    }
    if (name.isEmpty()) { // a dash can still be asked about
        name = contents != nullptr && !contents->code.isEmpty() ? contents->code : QStringLiteral("–");
    }
    for (const Part& part : parts) {
        const QString& label = part.category->label.isEmpty() ? part.category->code : part.category->label;
        name += QStringLiteral(", ") + label;
    }
    // What only words tell must not be taken for the same words of another table.
    if (!subject.isEmpty() && !name.contains(subject, Qt::CaseInsensitive)) {
        name += QStringLiteral(" (%1)").arg(subject);
    } else if (hasCode && subject.isEmpty() && !m_about.table.isEmpty()) {
        name += QStringLiteral(" (%1)").arg(m_about.table);
    }
    return name;
}

Indicators::Found Indicators::find(const Category* contents, const std::vector<Part>& parts,
                                   PeriodForm periods) {
    const QString label = contents != nullptr ? contents->label : m_about.contents;
    const bool isTable07459 = m_about.table == u"07459" && (label.isEmpty() || contents == nullptr);
    const bool mayBePopulation = m_about.isStatisticsNorway && periods == PeriodForm::calendarYear &&
                                 (m_about.table.isEmpty() || m_about.table == u"07459") && parts.empty();
    if (mayBePopulation && (ssb::countsPersons(label) || isTable07459)) {
        return {m_gathering.indicator(QStringLiteral("population")), true};
    }
    IndicatorClaim claim;
    Indicator& indicator = claim.indicator;
    indicator.code = codeOf(contents, parts);
    indicator.name = nameOf(contents, parts, !indicator.code.isEmpty());
    indicator.unit = contents != nullptr && !contents->unit.isEmpty() ? contents->unit : m_about.unit;
    indicator.measure = measureOf(indicator.unit, indicator.name);
    indicator.quality = Quality::structure;
    indicator.periods = periods;
    indicator.note = m_about.title;
    if (m_about.isStatisticsNorway) {
        indicator.publisher = QStringLiteral("Statistisk sentralbyrå");
        indicator.licence = QStringLiteral("CC BY 4.0");
    }
    return {m_gathering.indicator(std::move(claim)), false};
}

} // namespace samspel::exchange::cube
