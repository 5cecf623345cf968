// SPDX-License-Identifier: MIT
#include "exchange/udir/column.h"

#include <algorithm>

namespace samspel::exchange::udir {

namespace {

constexpr std::array<QStringView, identities> identityNames = {
    u"EnhetNivaa", u"Nasjonaltkode", u"Fylkekode", u"Kommunekode", u"Organisasjonsnummer",
    u"Nasjonalt",  u"Fylke",         u"Kommune",   u"EnhetNavn"};

constexpr std::array<QStringView, parts> partNames = {u"Skalapoeng", u"Usikkerhet", u"Antall elever deltatt"};

struct Test {
    QStringView name;
    const char* indicator;
};
constexpr std::array tests = {Test{u"Engelsk", "np.english"}, Test{u"Lesing", "np.reading"},
                              Test{u"Regning", "np.numeracy"}};

bool is(QStringView piece, QStringView name) { return piece.compare(name, Qt::CaseInsensitive) == 0; }

std::optional<Sex> sexOf(QStringView piece) {
    if (is(piece, u"Alle kjønn") || is(piece, u"Begge kjønn")) {
        return Sex::all;
    }
    if (is(piece, u"Jenter") || is(piece, u"Jente")) {
        return Sex::female;
    }
    if (is(piece, u"Gutter") || is(piece, u"Gutt")) {
        return Sex::male;
    }
    return std::nullopt;
}

QString ownershipOf(QStringView piece) {
    if (is(piece, u"Alle eierformer")) {
        return QStringLiteral("all");
    }
    if (is(piece, u"Offentlig") || is(piece, u"Offentlige")) {
        return QStringLiteral("public");
    }
    if (is(piece, u"Privat") || is(piece, u"Private")) {
        return QStringLiteral("private");
    }
    return {};
}

int wholeOf(QStringView text) {
    const bool isShort = !text.isEmpty() && text.size() <= 2;
    const bool areDigits =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isShort && areDigits ? text.toInt() : 0;
}

// "5. årstrinn", "8. trinn", "Trinn 5"; 1 to 10.
std::optional<int> gradeOf(QStringView piece) {
    int grade = 0;
    const qsizetype dot = piece.indexOf(u'.');
    if (dot > 0 &&
        (is(piece.sliced(dot + 1).trimmed(), u"årstrinn") || is(piece.sliced(dot + 1).trimmed(), u"trinn"))) {
        grade = wholeOf(piece.first(dot));
    } else if (piece.startsWith(u"trinn ", Qt::CaseInsensitive)) {
        grade = wholeOf(piece.sliced(6));
    }
    return grade >= 1 && grade <= 10 ? std::optional(grade) : std::nullopt;
}

// Cut at the dots, but not at the one of an ordinal: "5" and " årstrinn" are one piece.
std::vector<QStringView> piecesOf(QStringView head) {
    std::vector<QStringView> pieces;
    for (qsizetype from = 0; from <= head.size();) {
        qsizetype dot = head.indexOf(u'.', from);
        while (dot >= 0 && wholeOf(head.sliced(from, dot - from).trimmed()) > 0 && dot + 1 < head.size() &&
               head[dot + 1].isSpace()) {
            dot = head.indexOf(u'.', dot + 1);
        }
        const qsizetype to = dot < 0 ? head.size() : dot;
        pieces.push_back(head.sliced(from, to - from).trimmed());
        from = to + 1;
    }
    return pieces;
}

} // namespace

QStringView nameOf(Identity identity) { return identityNames[static_cast<std::size_t>(identity)]; }

QStringView nameOf(Part part) { return partNames[static_cast<std::size_t>(part)]; }

std::optional<Identity> identityOf(QStringView head) {
    for (int i = 0; i < identities; ++i) {
        if (is(head.trimmed(), nameOf(static_cast<Identity>(i)))) {
            return static_cast<Identity>(i);
        }
    }
    return std::nullopt;
}

Measured measuredBy(QStringView head) {
    Measured measured;
    std::vector<QStringView> pieces = piecesOf(head.trimmed());
    const QStringView measure = pieces.back();
    pieces.pop_back();
    measured.measure = measure.toString();
    for (int i = 0; i < parts; ++i) {
        if (is(measure, nameOf(static_cast<Part>(i)))) {
            measured.part = static_cast<Part>(i);
        }
    }
    bool hasSex = false;
    bool hasOwnership = false;
    for (const QStringView piece : pieces) {
        const auto* const test =
            std::find_if(tests.begin(), tests.end(), [piece](const Test& t) { return is(piece, t.name); });
        if (const auto period = Period::parse(piece); period && !measured.period) {
            measured.period = period;
        } else if (test != tests.end() && measured.indicator.isEmpty()) {
            measured.indicator = QLatin1String(test->indicator);
        } else if (const auto grade = gradeOf(piece); grade && !measured.hasGrade) {
            measured.breakdown.grade = *grade;
            measured.hasGrade = true;
        } else if (const auto sex = sexOf(piece); sex && !hasSex) {
            measured.breakdown.sex = *sex;
            hasSex = true;
        } else if (const QString ownership = ownershipOf(piece); !ownership.isEmpty() && !hasOwnership) {
            measured.breakdown.ownership = ownership;
            hasOwnership = true;
        } else {
            measured.unknown.push_back(piece.toString());
        }
    }
    return measured;
}

} // namespace samspel::exchange::udir
