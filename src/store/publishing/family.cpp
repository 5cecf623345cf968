// SPDX-License-Identifier: MIT
#include "store/publishing/family.h"

#include <QRegularExpression>

namespace samspel {

namespace {

constexpr qsizetype partsOfAFigure = 5; // unit, grade, sex, ownership, age
const QString numberEnding = QStringLiteral(".count");
const QString ownN = QStringLiteral("n.");

} // namespace

bool FamilyPlace::isNumber() const {
    return suffix.endsWith(numberEnding) || suffix == QLatin1String("participants");
}

QString FamilyPlace::part() const {
    const QString plain = suffix.endsWith(numberEnding) ? suffix.chopped(numberEnding.size()) : suffix;
    const bool isOfAll = !plain.startsWith(QLatin1String("level")) && plain != QLatin1String("exempt") &&
                         plain != QLatin1String("absent");
    return isOfAll ? QString() : plain;
}

FamilyPlace familyOf(const QString& code) {
    // The names that the reader of Udir's files gives to the parts of a test.
    static const QRegularExpression place(
        QStringLiteral("^(?:(.+)\\.((?:level[1-5]|exempt|absent|participation)(?:\\.count)?|participants)|"
                       "(np\\.[^.]+)\\.(mastery|points))$"));
    const auto found = place.match(code);
    if (!found.hasMatch()) {
        return {code, {}};
    }
    return {found.captured(1) + found.captured(3), found.captured(2) + found.captured(4)};
}

QString codeOf(const FamilyPlace& place) {
    return place.suffix.isEmpty() ? place.family : place.family + QLatin1Char('.') + place.suffix;
}

QString participationOf(const QString& code) {
    const QString survey = QStringLiteral("eu");
    const QString family = code.startsWith(survey + QLatin1Char('.')) ? survey : familyOf(code).family;
    return codeOf({family, QStringLiteral("participation")});
}

// The pupil survey has the shares of a question's answers beside their numbers.
QString numberOf(const QString& share) {
    static const QRegularExpression answer(QStringLiteral("^(eu\\..+)\\.share(\\d+)$"));
    const auto found = answer.match(share);
    return found.hasMatch() ? found.captured(1) + numberEnding + found.captured(2) : share + numberEnding;
}

QString keyOfOwnN(const QString& figure, const QString& suffix) {
    return figure + QLatin1Char('|') + ownN + suffix;
}

QString keyOfPart(const QString& figure, const QString& part) {
    return part.isEmpty() ? figure : figure + QLatin1Char('|') + part;
}

NumberKeys numberKeysOf(const QString& figure, const QString& suffix) {
    const FamilyPlace place{{}, suffix};
    NumberKeys keys;
    keys.own << keyOfOwnN(figure, suffix) << keyOfPart(figure, place.isNumber() ? place.part() : QString());
    const bool isShare = !suffix.isEmpty() && !place.isNumber() && suffix != QLatin1String("mastery") &&
                         suffix != QLatin1String("points");
    if (isShare) {
        keys.behind << keyOfPart(figure, place.part());
    }
    return keys;
}

QString partOfKey(const QString& key) {
    const QString part = key.section(QLatin1Char('|'), partsOfAFigure);
    return part.startsWith(ownN) ? QString() : part;
}

std::size_t levelsOf(int grade) {
    constexpr int gradeOfThree = 5; // grades 8 and 9 have five
    return grade == gradeOfThree ? 3 : 5;
}

} // namespace samspel
