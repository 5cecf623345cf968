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
