// SPDX-License-Identifier: MIT
#include "exchange/udir/dimensions.h"

#include "exchange/text/digits.h"

#include <algorithm>
#include <array>

namespace samspel::exchange::udir {

namespace {

bool isOneOf(QStringView piece, std::initializer_list<QStringView> names) {
    return std::any_of(names.begin(), names.end(),
                       [piece](QStringView name) { return areSame(piece, name); });
}

std::optional<Sex> sexOf(QStringView piece) {
    if (isOneOf(piece, {u"Alle kjønn", u"Begge kjønn", u"All genders", u"Both genders", u"Both sexes"})) {
        return Sex::all;
    }
    if (isOneOf(piece, {u"Jenter", u"Jente", u"Kvinner", u"Kvinne", u"Girls", u"Girl", u"Female"})) {
        return Sex::female;
    }
    if (isOneOf(piece, {u"Gutter", u"Gutt", u"Gutar", u"Gut", u"Menn", u"Mann", u"Boys", u"Boy", u"Male"})) {
        return Sex::male;
    }
    return std::nullopt;
}

// "Kommunal" is a part of the public schools, for which the register has no place: it is none of these.
QString ownershipOf(QStringView piece) {
    if (isOneOf(piece, {u"Alle eierformer", u"Alle eierforhold", u"Alle eigarformer", u"Alle eigarforhold",
                        u"All ownerships"})) {
        return QStringLiteral("all");
    }
    if (isOneOf(piece, {u"Offentlig", u"Offentlige", u"Offentlig skole", u"Offentlige skoler",
                        u"Offentlig eiet", u"Offentlig eid", u"Offentleg", u"Offentlege", u"Offentleg skule",
                        u"Offentlege skular", u"Offentleg eigd", u"Public"})) {
        return QStringLiteral("public");
    }
    if (isOneOf(piece,
                {u"Privat", u"Private", u"Privat skole", u"Private skoler", u"Privatskole", u"Privat eiet",
                 u"Privat eid", u"Privat skule", u"Private skular", u"Privatskule", u"Privat eigd"})) {
        return QStringLiteral("private");
    }
    return {};
}

int wholeOf(QStringView text) { return text.size() <= 2 && areDigits(text) ? text.toInt() : 0; }

bool beginsWithGrade(QStringView text) {
    return text.startsWith(u"årstrinn", Qt::CaseInsensitive) ||
           text.startsWith(u"trinn", Qt::CaseInsensitive);
}

// "-7. trinn" of "1.-7. trinn".
bool goesOn(QStringView text) {
    const bool hasDash = text.size() > 1 && (text.front() == u'-' || text.front() == QChar(0x2013));
    return hasDash && text[1] >= u'0' && text[1] <= u'9';
}

// "5. årstrinn", "8.trinn", "Trinn 5": 1 to 10; "Videregående trinn 2", "Vg2": 11 to 13.
std::optional<int> gradeOf(QStringView piece) {
    struct Form {
        QStringView before;
        int most;
        int added;
    };
    static constexpr std::array forms{Form{u"trinn ", 10, 0}, Form{u"årstrinn ", 10, 0},
                                      Form{u"videregående trinn ", 3, 10}, Form{u"vg ", 3, 10},
                                      Form{u"vg", 3, 10}};
    const qsizetype dot = piece.indexOf(u'.');
    if (dot > 0 && isOneOf(piece.sliced(dot + 1).trimmed(), {u"årstrinn", u"trinn"})) {
        const int grade = wholeOf(piece.first(dot));
        return grade >= 1 && grade <= 10 ? std::optional(grade) : std::nullopt;
    }
    for (const Form& form : forms) {
        if (piece.startsWith(form.before, Qt::CaseInsensitive)) {
            const int number = wholeOf(piece.sliced(form.before.size()).trimmed());
            if (number >= 1 && number <= form.most) {
                return number + form.added;
            }
        }
    }
    return std::nullopt;
}

// "2023-24", "Skoleåret 2014-2015", "Foreløpige tall 2025-26".
std::optional<Period> periodOf(QStringView piece, bool& isProvisional) {
    std::optional<Period> period;
    bool isSaidProvisional = false;
    for (QStringView word : piece.split(u' ', Qt::SkipEmptyParts)) {
        while (!word.isEmpty() && (word.front() == u'(' || word.back() == u')' || word.back() == u',')) {
            word = word.front() == u'(' ? word.sliced(1) : word.chopped(1);
        }
        if (const auto found = Period::parse(word); found && !period) {
            period = found;
        } else if (word.startsWith(u"foreløpig", Qt::CaseInsensitive)) {
            isSaidProvisional = true;
        } else if (!isOneOf(word, {u"tall", u"skoleår", u"skoleåret"})) {
            return std::nullopt;
        }
    }
    isProvisional = period && isSaidProvisional;
    return period;
}

} // namespace

bool areSame(QStringView one, QStringView other) { return one.compare(other, Qt::CaseInsensitive) == 0; }

bool isNation(QStringView name) {
    return isOneOf(name.trimmed(), {u"Nasjonalt", u"Nasjonal", u"Hele landet", u"Heile landet", u"Landet",
                                    u"Norge", u"Noreg"});
}

void Dimensions::take(QStringView piece) {
    piece = piece.trimmed();
    bool isSaidProvisional = false;
    if (const auto found = periodOf(piece, isSaidProvisional); found && !period) {
        period = found;
        isProvisional = isSaidProvisional;
    } else if (const auto grade = gradeOf(piece); grade && !hasGrade) {
        breakdown.grade = *grade;
        hasGrade = true;
    } else if (const auto sex = sexOf(piece); sex && !hasSex) {
        breakdown.sex = *sex;
        hasSex = true;
    } else if (const QString ownership = ownershipOf(piece); !ownership.isEmpty() && !hasOwnership) {
        breakdown.ownership = ownership;
        hasOwnership = true;
    } else if (!piece.isEmpty() && !areSame(piece, u"Alle") &&
               !piece.startsWith(u"Alle ", Qt::CaseInsensitive) &&
               !others.contains(piece.toString(), Qt::CaseInsensitive)) {
        others.append(piece.toString());
    }
}

void Dimensions::take(const Dimensions& other) {
    if (!period && other.period) {
        period = other.period;
        isProvisional = other.isProvisional;
    }
    if (!hasGrade && other.hasGrade) {
        breakdown.grade = other.breakdown.grade;
        hasGrade = true;
    }
    if (!hasSex && other.hasSex) {
        breakdown.sex = other.breakdown.sex;
        hasSex = true;
    }
    if (!hasOwnership && other.hasOwnership) {
        breakdown.ownership = other.breakdown.ownership;
        hasOwnership = true;
    }
    for (const QString& word : other.others) {
        if (!others.contains(word, Qt::CaseInsensitive)) {
            others.append(word);
        }
    }
}

std::vector<QStringView> piecesOf(QStringView name) {
    std::vector<QStringView> pieces;
    const auto parts = [name](qsizetype dot, qsizetype from) {
        const QStringView after = name.sliced(dot + 1);
        const QStringView before = name.sliced(from, dot - from);
        const bool isOrdinal = wholeOf(before.trimmed()) > 0;
        // "Lærertetthet 1.-7.trinn"; in "2023-24.Trinn 5" and "Nivå 1.Trinn 5" the dot parts.
        const bool isFirst = wholeOf(before.sliced(before.lastIndexOf(u' ') + 1)) > 0 && goesOn(after);
        const qsizetype dash = std::max(before.lastIndexOf(u'-'), before.lastIndexOf(QChar(0x2013)));
        const bool isLast = dash > 0 && before[dash - 1] == u'.' && wholeOf(before.sliced(dash + 1)) > 0;
        return !after.startsWith(u' ') && !isFirst && !((isOrdinal || isLast) && beginsWithGrade(after));
    };
    for (qsizetype from = 0; from <= name.size();) {
        qsizetype dot = name.indexOf(u'.', from);
        while (dot >= 0 && !parts(dot, from)) {
            dot = name.indexOf(u'.', dot + 1);
        }
        const qsizetype to = dot < 0 ? name.size() : dot;
        pieces.push_back(name.sliced(from, to - from).trimmed());
        from = to + 1;
    }
    return pieces;
}

QString slugOf(QStringView text) {
    QString slug;
    const QString lower = text.toString().toLower().normalized(QString::NormalizationForm_C);
    for (const QChar c : lower) {
        if (c == u'æ' || c == u'ä') {
            slug += QLatin1String("ae");
        } else if (c == u'ø' || c == u'ö') {
            slug += QLatin1String("oe");
        } else if (c == u'å') {
            slug += QLatin1String("aa");
        } else if (const QChar plain = QString(c).normalized(QString::NormalizationForm_D).front();
                   plain.unicode() < 128 && plain.isLetterOrNumber()) {
            slug += plain;
        } else if (!slug.isEmpty() && !slug.endsWith(u'-')) {
            slug += u'-';
        }
    }
    return slug.endsWith(u'-') ? slug.chopped(1) : slug;
}

} // namespace samspel::exchange::udir
