// SPDX-License-Identifier: MIT
#include "exchange/anytable/figurelines.h"

#include "domain/language.h"
#include "exchange/anytable/figurewords.h"
#include "exchange/text/celltext.h"
#include "exchange/text/digits.h"
#include "exchange/text/exactnumber.h"
#include "exchange/text/number.h"
#include "exchange/udir/terms.h"

#include <QRegularExpression>
#include <algorithm>

namespace samspel::exchange::anytable {

FigureLines::FigureLines(const Columns& columns, std::vector<QString> heads, const Options& options,
                         Decimals decimals, Batch& batch, Complaints& complaints, const Language& language)
    : m_columns(columns), m_heads(std::move(heads)), m_indicator(options.indicator),
      m_measure(options.measure), m_decimals(decimals), m_batch(batch), m_complaints(complaints),
      m_language(language), m_gathering(batch) {}

void FigureLines::take(const std::vector<QStringView>& cells, qint64 line) {
    for (std::size_t role = 0; role < roles; ++role) {
        if (const int column = m_columns.column[role]; column >= 0) {
            m_cells[role] = trimmedCell(cells[static_cast<std::size_t>(column)]);
        }
    }
    m_line = line;
    const auto ofUnit = unit();
    const auto ofIndicator = indicator();
    const auto at = period();
    const auto ofBreakdown = breakdown();
    if (!ofUnit || !ofIndicator || !at || !ofBreakdown) {
        return;
    }
    FigureClaim claim;
    claim.figure.period = *at;
    claim.figure.line = line;
    claim.figure.column = m_columns.at(Role::value) + 1;
    std::optional<Scaled> n;
    if (!takeValue(claim.figure) || !takeOther(Role::uncertainty, claim.figure.uncertainty) ||
        !takeOther(Role::n, n)) {
        return;
    }
    if (n && (n->decimals != 0 || n->digits < 0)) {
        refuse(Role::n,
               m_language.say("Import", "“%1” is no number of pupils or people.").arg(cell(Role::n)));
        return;
    }
    claim.figure.n = n ? std::optional(n->digits) : std::nullopt;
    claim.series = m_gathering.series(*ofUnit, *ofIndicator, *ofBreakdown);
    m_gathering.add(claim);
    takeForm(*ofIndicator, *at);
}

// What is measured by calendar years is told by its first figure: the table says it nowhere else.
void FigureLines::takeForm(int indicator, Period period) {
    if (indicator == m_lastFormed) {
        return;
    }
    m_lastFormed = indicator;
    const auto at = static_cast<std::size_t>(indicator);
    if (at >= m_hasForm.size()) {
        m_hasForm.resize(at + 1, false);
    }
    if (!m_hasForm[at]) {
        m_hasForm[at] = true;
        m_batch.indicators[at].indicator.periods =
            period.kind() == PeriodKind::calendarYear ? PeriodForm::calendarYear : PeriodForm::schoolYear;
    }
}

void FigureLines::finish() {
    if (m_rounded > 0) {
        const int count = static_cast<int>(std::min<qint64>(m_rounded, 1'000'000'000));
        m_complaints.remark({}, m_language.say("Import",
                                               "%n figure(s) have more than 9 decimals or 15 digits and are "
                                               "rounded to these.",
                                               nullptr, count));
    }
}

Place FigureLines::place(Role role) const {
    const int column = m_columns.at(role);
    return {m_line, column + 1, column >= 0 ? m_heads[static_cast<std::size_t>(column)] : QString()};
}

void FigureLines::refuse(Role role, const QString& what) { m_complaints.refuse(place(role), what); }

std::optional<int> FigureLines::unit() {
    const QStringView number = cell(Role::unit);
    const QStringView name = cell(Role::unitName);
    const QStringView told = number.isEmpty() ? name : number;
    if (isSameText(told, m_lastUnit.text)) {
        return m_lastUnit.meaning;
    }
    const auto known = m_units.constFind(QString::fromRawData(told.data(), told.size()));
    m_lastUnit.text = told.toString();
    m_lastUnit.meaning =
        known != m_units.constEnd() ? std::optional(*known) : makeUnit(number.toString(), name.toString());
    if (m_lastUnit.meaning) {
        m_units.insert(m_lastUnit.text, *m_lastUnit.meaning);
    }
    return m_lastUnit.meaning;
}

std::optional<int> FigureLines::makeUnit(const QString& number, const QString& name) {
    UnitClaim claim;
    claim.name = name;
    const qsizetype space = number.indexOf(u' ');
    const QStringView first = QStringView(number).first(space < 0 ? number.size() : space);
    if (areDigits(first)) { // "4640", or "4640 Sogndal"
        claim.number = wholeNumber(first);
        if (claim.name.isEmpty()) {
            claim.name = space < 0 ? claim.number : number.sliced(space + 1).trimmed();
        }
        if (!isUnitNumber(claim.number)) {
            refuse(Role::unit, m_language
                                   .say("Import", "“%1” is no number of a county, a municipality or an "
                                                  "organisation.")
                                   .arg(number));
            return std::nullopt;
        }
        claim.kind = kindOfNumber(claim.number);
    } else if (claim.name.isEmpty()) {
        claim.name = number;
    }
    if (claim.name.isEmpty()) {
        refuse(m_columns.has(Role::unit) ? Role::unit : Role::unitName,
               m_language.say("Import", "This line names no unit."));
        return std::nullopt;
    }
    if (claim.number.isEmpty()) {
        claim.kind = OrganisationKind::school;
    }
    return m_gathering.unit(std::move(claim));
}

std::optional<int> FigureLines::indicator() {
    const QStringView told =
        m_columns.has(Role::indicator) ? cell(Role::indicator) : QStringView(m_indicator);
    if (isSameText(told, m_lastIndicator.text)) {
        return m_lastIndicator.meaning;
    }
    const auto known = m_indicators.constFind(QString::fromRawData(told.data(), told.size()));
    m_lastIndicator.text = told.toString();
    if (known != m_indicators.constEnd()) {
        m_lastIndicator.meaning = *known;
    } else if (told.isEmpty()) {
        refuse(Role::indicator, m_language.say("Import", "Nothing tells what is measured here."));
        m_lastIndicator.meaning = std::nullopt;
    } else {
        m_lastIndicator.meaning = makeIndicator(m_lastIndicator.text);
        if (m_lastIndicator.meaning) {
            m_indicators.insert(m_lastIndicator.text, *m_lastIndicator.meaning);
        }
    }
    return m_lastIndicator.meaning;
}

// A code that readers give is what they make of it. Of anything else a person says how it is measured, or the
// words of the table are all there is.
std::optional<int> FigureLines::makeIndicator(const QString& told) {
    if (auto coded = udir::claimOfCode(told)) {
        if (m_measure && *m_measure != coded->indicator.measure) {
            const auto label =
                Choices<Measure>::all[static_cast<std::size_t>(coded->indicator.measure)].label;
            refuse(Role::indicator, m_language.say("Import", "“%1” is always measured as: %2.")
                                        .arg(told, m_language.say("Choice", label)));
            return std::nullopt;
        }
        const int place = m_gathering.indicator(std::move(*coded));
        m_hasForm.resize(std::max(m_hasForm.size(), static_cast<std::size_t>(place) + 1), false);
        m_hasForm[static_cast<std::size_t>(place)] = true;
        return place;
    }
    static const QRegularExpression code(QStringLiteral("^[a-z][a-z0-9_-]*(\\.[A-Za-z0-9_-]+)+$"));
    IndicatorClaim claim;
    Indicator& indicator = claim.indicator;
    (code.match(told).hasMatch() ? indicator.code : indicator.name) = told;
    const int head = m_columns.at(Role::value);
    claim.measureToldBy = m_measure ? IndicatorClaim::ToldBy::person : IndicatorClaim::ToldBy::nobody;
    indicator.measure = m_measure.value_or(measureIn(told, m_heads[static_cast<std::size_t>(head)]));
    if (indicator.measure == Measure::share) {
        indicator.unit = QStringLiteral("%");
        indicator.least = 0;
        indicator.most = 100;
    } else if (indicator.measure == Measure::count) {
        indicator.least = 0;
    }
    return m_gathering.indicator(std::move(claim));
}

std::optional<Period> FigureLines::period() {
    const QStringView told = cell(Role::period);
    const auto period = Period::parse(told);
    if (!period) {
        refuse(Role::period,
               m_language.say("Import", "“%1” is no year and no school year (2023, 2023-24).").arg(told));
    }
    return period;
}

std::optional<int> FigureLines::breakdown() {
    bool isAsBefore = true;
    for (std::size_t i = 0; i < breakdownRoles.size(); ++i) {
        isAsBefore = isAsBefore && isSameText(cell(breakdownRoles[i]), m_lastParts[i]);
    }
    if (isAsBefore && m_lastBreakdown) {
        return m_lastBreakdown;
    }
    for (std::size_t i = 0; i < breakdownRoles.size(); ++i) {
        m_lastParts[i] = cell(breakdownRoles[i]).toString();
    }
    const QString told =
        m_lastParts[0] + u'\x1F' + m_lastParts[1] + u'\x1F' + m_lastParts[2] + u'\x1F' + m_lastParts[3];
    const auto known = m_breakdowns.constFind(told);
    if (known != m_breakdowns.constEnd()) {
        m_lastBreakdown = *known;
        return m_lastBreakdown;
    }
    Breakdown breakdown;
    const bool isUnderstood = std::all_of(breakdownRoles.begin(), breakdownRoles.end(),
                                          [&](Role role) { return takeBreakdown(role, breakdown); });
    m_lastBreakdown = isUnderstood ? std::optional(m_gathering.breakdown(breakdown)) : std::nullopt;
    if (isUnderstood) {
        m_breakdowns.insert(told, *m_lastBreakdown);
    }
    return m_lastBreakdown;
}

bool FigureLines::takeBreakdown(Role role, Breakdown& into) {
    const QStringView told = cell(role);
    const bool isAll = told.isEmpty() || isAllOf(told) || told == u"0";
    if (isAll && !(role == Role::age && told == u"0")) {
        return true;
    }
    if (role == Role::age) {
        into.age = told.toString().remove(u' ');
        return true;
    }
    if (role == Role::grade && areDigits(told) && told.toInt() >= 1 && told.toInt() <= 13) {
        into.grade = told.toInt();
        return true;
    }
    if (role == Role::ownership && (told == u"public" || told == u"private")) {
        into.ownership = told.toString();
        return true;
    }
    if (role == Role::sex && told.size() == 1) {
        const char16_t c = told.front().toUpper().unicode();
        into.sex = c == u'F' || c == u'J' || c == u'K' || c == u'2' ? Sex::female : Sex::male;
        if (into.sex == Sex::female || c == u'M' || c == u'G' || c == u'1') {
            return true;
        }
    } else if (role == Role::sex && (told == u"female" || told == u"male")) {
        into.sex = told == u"female" ? Sex::female : Sex::male;
        return true;
    } else {
        udir::Dimensions dimensions;
        dimensions.take(told);
        if (role == Role::grade && dimensions.hasGrade) {
            into.grade = dimensions.breakdown.grade;
            return true;
        }
        if (role == Role::sex && dimensions.hasSex) {
            into.sex = dimensions.breakdown.sex;
            return true;
        }
        if (role == Role::ownership && dimensions.hasOwnership) {
            into.ownership = dimensions.breakdown.ownership;
            return true;
        }
    }
    refuse(role, m_language.say("Import", "“%1” is not understood here.").arg(told));
    return false;
}

std::optional<Scaled> FigureLines::number(QStringView text) {
    // Whole numbers are the same either way, and quicker.
    if (const auto figure = figureOf(text);
        figure && (figure->decimals == 0 || m_decimals != Decimals::point)) {
        return figure;
    }
    QByteArray plain = text.toLatin1();
    const bool hasComma = plain.contains(',');
    if (hasComma && (m_decimals == Decimals::point || plain.contains('.'))) {
        return std::nullopt;
    }
    if (m_decimals == Decimals::comma && !hasComma) {
        return std::nullopt;
    }
    const auto exact = exactNumber(plain.replace(',', '.'));
    m_rounded += exact && exact->isRounded ? 1 : 0;
    return exact ? std::optional(exact->value) : std::nullopt;
}

bool FigureLines::takeValue(Figure& figure) {
    const QStringView text = cell(Role::value);
    if (!takeStatus(figure)) {
        return false;
    }
    if (text.isEmpty()) {
        ++m_batch.counts.empty;
        figure.status = carriesValue(figure.status) ? Status::missing : figure.status;
    } else if (const auto value = number(text)) {
        figure.value = *value;
    } else if (!carriesValue(figure.status)) {
        // A mark beside the status that explains it.
    } else {
        const bool isMark = text == u"*" || text == u":" || text == u"." || text == u".." || text == u"-";
        refuse(Role::value,
               isMark ? m_language
                            .say("Import", "“%1” means different things to different publishers. Say in a "
                                           "column “status” what it means here: Q suppressed, O missing, L "
                                           "not published, M cannot exist.")
                            .arg(text)
                      : m_language.say("Import", "“%1” is no figure.").arg(text));
        return false;
    }
    m_batch.counts.suppressed += figure.status == Status::suppressed ? 1 : 0;
    return true;
}

bool FigureLines::takeStatus(Figure& figure) {
    const QStringView text = cell(Role::status);
    if (text.isEmpty()) {
        return true;
    }
    if (!isSameText(text, m_lastStatus.text)) {
        m_lastStatus = {text.toString(), statusIn(text)};
    }
    if (m_lastStatus.meaning) {
        figure.status = *m_lastStatus.meaning;
        return true;
    }
    refuse(Role::status, m_language.say("Import", "“%1” is no status of a figure.").arg(text));
    return false;
}

bool FigureLines::takeOther(Role role, std::optional<Scaled>& into) {
    const QStringView text = cell(role);
    if (text.isEmpty()) {
        return true;
    }
    into = number(text);
    if (!into) {
        refuse(role, m_language.say("Import", "“%1” is no figure.").arg(text));
    }
    return into.has_value();
}

} // namespace samspel::exchange::anytable
