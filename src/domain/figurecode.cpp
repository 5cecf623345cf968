// SPDX-License-Identifier: MIT
#include "domain/figurecode.h"

namespace samspel {

namespace {

constexpr QLatin1String signs("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
constexpr int firstYear = 1900;
constexpr int years = 256;
constexpr qsizetype leastSigns = 6;

int valueOf(QChar sign) {
    const char16_t c = sign.toUpper().unicode();
    const QChar read = c == u'O' ? QChar(u'0') : c == u'I' || c == u'L' ? QChar(u'1') : QChar(c);
    return static_cast<int>(signs.indexOf(read));
}

// A sum that changes with any one sign, and with two that change places.
int checkOf(const QString& body) {
    int sum = 0;
    int weight = 1;
    for (const QChar sign : body) {
        sum += valueOf(sign) * weight;
        weight = weight * 3 % 31;
    }
    return sum % 31;
}

} // namespace

QString FigureCode::text() const {
    const bool isSchoolYear = period.kind() == PeriodKind::schoolYear;
    qint64 number = isJoined() ? series * (mostUnit + 1) + unit : series;
    number = number * years + (period.year() - firstYear);
    number = number * 2 + (isSchoolYear ? 1 : 0);
    number = number * 2 + (version == Version::corrected ? 1 : 0);
    QString body;
    for (; number > 0 || body.size() < leastSigns; number /= 32) {
        body.prepend(signs[static_cast<qsizetype>(number % 32)]);
    }
    const QString all = body + signs[checkOf(body)];
    return QStringLiteral("%1-%2-%3")
        .arg(QChar(isJoined() ? u'D' : u'F'))
        .arg(all.first(all.size() - 4), all.last(4));
}

std::optional<FigureCode> FigureCode::parse(const QString& text) {
    QString all = text.trimmed();
    all.remove(QLatin1Char('-')).remove(QLatin1Char(' '));
    const QChar kind = all.isEmpty() ? QChar() : all.front().toUpper();
    if (all.size() < leastSigns + 2 || all.size() > 14 || (kind != u'F' && kind != u'D')) {
        return std::nullopt;
    }
    const QString body = all.sliced(1).chopped(1);
    qint64 number = 0;
    for (const QChar sign : body) {
        const int value = valueOf(sign);
        if (value < 0) {
            return std::nullopt;
        }
        number = number * 32 + value;
    }
    if (valueOf(all.back()) != checkOf(body)) {
        return std::nullopt;
    }
    FigureCode code;
    code.version = number % 2 == 1 ? Version::corrected : Version::published;
    const bool isSchoolYear = number / 2 % 2 == 1;
    const int year = static_cast<int>(number / 4 % years) + firstYear;
    code.period = isSchoolYear ? Period::schoolYear(year) : Period::calendarYear(year);
    code.series = number / 4 / years;
    if (kind == u'D') {
        code.unit = code.series % (mostUnit + 1);
        code.series /= mostUnit + 1;
    }
    const bool isWhole = code.series > 0 && code.isJoined() == (kind == u'D');
    return isWhole ? std::optional(code) : std::nullopt;
}

std::optional<FigureCode> codeOf(const Series& series, const Shown& shown) {
    const Figure& figure = shown.figure;
    const bool isJoined = shown.parts > 0 || series.key == 0;
    FigureCode code{isJoined ? series.anchor : series.key, figure.period, figure.version};
    code.unit = isJoined ? series.unit.id.value : 0;
    // Beyond them a sign more would be needed, or an old year.
    const bool fits = code.series > 0 && code.series < (qint64{1} << 30) &&
                      code.unit <= FigureCode::mostUnit && figure.period.year() >= firstYear &&
                      figure.period.year() < firstYear + years;
    return fits ? std::optional(code) : std::nullopt;
}

std::vector<FigureCode> inputsOf(const Shown& shown) {
    const bool isCorrection = shown.parts == 0;
    std::vector<FigureCode> codes;
    for (const qint64 series : shown.inputSeries) {
        codes.push_back(
            {series, shown.figure.period, isCorrection ? Version::published : shown.figure.version});
    }
    return codes;
}

} // namespace samspel
