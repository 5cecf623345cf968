// SPDX-License-Identifier: MIT
// The short code of a figure: what is printed is found again, and a slip of the pen is not.
#include "domain/figurecode.h"
#include "support/catch.h"
#include "support/text.h"

using namespace samspel;

namespace {

FigureCode some() { return {111112, Period::schoolYear(2023), Version::published}; }

} // namespace

TEST_CASE("a code is read as it was written, for all years and versions", "[figurecode]") {
    for (const qint64 series : {1LL, 7LL, 31LL, 32LL, 4096LL, 111112LL, 1'111'112LL, 40'000'000LL}) {
        for (int year = 1990; year <= 2060; ++year) {
            for (const Period period : {Period::schoolYear(year), Period::calendarYear(year)}) {
                for (const Version version : {Version::published, Version::corrected}) {
                    const FigureCode code{series, period, version};
                    REQUIRE(FigureCode::parse(code.text()) == code);
                }
            }
        }
    }
}

TEST_CASE("a joined figure's code holds its unit, and is told from a stored one's", "[figurecode]") {
    for (const qint64 series : {1LL, 4096LL, 1'111'112LL, (1LL << 30) - 1}) {
        for (const qint64 unit : {1LL, 17LL, 5000LL, qint64{FigureCode::mostUnit}}) {
            for (const Version version : {Version::published, Version::corrected}) {
                FigureCode code{series, Period::schoolYear(2023), version};
                code.unit = unit;
                CHECK(code.text().startsWith(u"D-"_s));
                CHECK(FigureCode::parse(code.text().toLower()) == code);
                CHECK_FALSE(FigureCode::parse(u'F' + code.text().sliced(1)) == code);
            }
        }
    }
    FigureCode usual{300, Period::schoolYear(2023), Version::published};
    usual.unit = 12;
    CHECK(usual.text().size() <= 13);
    for (const char* word : {"Drammen", "Dale", "Dyrdal", "D-", "DDDDDDDDDDDDDDDDD"}) {
        CHECK_FALSE(FigureCode::parse(QString::fromUtf8(word)));
    }
}

TEST_CASE("a figure's code tells what kind of figure it is", "[figurecode]") {
    Series series;
    series.unit.id = {12};
    series.key = 300;
    series.anchor = 7;
    Shown shown;
    shown.figure.period = Period::calendarYear(2019);
    CHECK(codeOf(series, shown) == FigureCode{300, Period::calendarYear(2019), Version::published, 0});
    CHECK(inputsOf(shown).empty());
    shown.parts = 3;
    shown.inputSeries = {8, 9};
    CHECK(codeOf(series, shown) == FigureCode{7, Period::calendarYear(2019), Version::published, 12});
    CHECK(inputsOf(shown) == std::vector<FigureCode>{{8, Period::calendarYear(2019), Version::published, 0},
                                                     {9, Period::calendarYear(2019), Version::published, 0}});
    Shown corrected;
    corrected.figure.version = Version::corrected;
    corrected.inputSeries = {300};
    CHECK(codeOf(series, corrected)->version == Version::corrected);
    CHECK(inputsOf(corrected).at(0).version == Version::published);
    CHECK_FALSE(codeOf(Series{}, shown));
}

TEST_CASE("a code is short and has no letters that look like others", "[figurecode]") {
    const QString text = some().text();
    CHECK(text.size() <= 11);
    CHECK(text.startsWith(u"F-"_s));
    for (const QChar c : text.sliced(2)) {
        CHECK_FALSE(QStringLiteral("ILOU").contains(c));
    }
}

TEST_CASE("a code is read however a person types it", "[figurecode]") {
    const QString text = some().text();
    CHECK(FigureCode::parse(text.toLower()) == some());
    CHECK(FigureCode::parse(QString(text).remove(u'-')) == some());
    CHECK(FigureCode::parse(u"  "_s + text + u" "_s) == some());
    CHECK(FigureCode::parse(QString(text).replace(u'0', u'o')) == some());
    CHECK(FigureCode::parse(QString(text).replace(u'1', u'l')) == some());
}

TEST_CASE("a code with one wrong sign, or two that changed places, is none", "[figurecode]") {
    const QString text = some().text();
    const QString signs = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;
    for (qsizetype i = 2; i < text.size(); ++i) {
        if (text[i] == u'-') {
            continue;
        }
        for (const QChar sign : signs) {
            QString wrong = text;
            wrong[i] = sign;
            if (wrong != text) {
                CAPTURE(wrong.toStdString());
                CHECK_FALSE(FigureCode::parse(wrong) == some());
            }
        }
    }
    for (const char* word : {"", "F", "Fjaler", "Furuly", "4640", "F-", "F-----", "FIGURES", "F-ÆØÅ-1234"}) {
        CHECK_FALSE(FigureCode::parse(QString::fromUtf8(word)));
    }
}
