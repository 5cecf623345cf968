// SPDX-License-Identifier: MIT
// A cell as people read and write it: what is shown is read back, whatever the field and the language.
#include "domain/cell.h"

#include "domain/language.h"
#include "domain/measures.h"
#include "domain/owners.h"
#include "domain/papers.h"
#include "support/catch.h"
#include "support/text.h"

using namespace samspel;

namespace {

class Called : public Names {
public:
    QString name(const char* table, qint64 id) const override {
        return id == 99 ? QString() : u"%1 no. %2"_s.arg(QLatin1String(table)).arg(id);
    }
};

QString shown(const FieldInfo& field, const Value& value, const char16_t* language = u"en") {
    return display(field, value, Language::load(QString::fromUtf16(language)), Called());
}

FieldInfo fieldOf(FieldKind kind, std::span<const Choice> choices = {}, const char* refersTo = nullptr) {
    return {"column", "Label", kind, {}, choices, refersTo};
}

constexpr std::array all{
    FieldKind::text,        FieldKind::longText, FieldKind::whole,  FieldKind::decimal, FieldKind::money,
    FieldKind::percent,     FieldKind::flag,     FieldKind::date,   FieldKind::time,    FieldKind::when,
    FieldKind::approximate, FieldKind::period,   FieldKind::choice, FieldKind::scale,   FieldKind::reference,
    FieldKind::references,  FieldKind::link,     FieldKind::file};

/// Values that a field of the kind may hold.
std::vector<Value> some(FieldKind kind) {
    const auto text = [](const char16_t* t) { return Value{QString::fromUtf16(t)}; };
    switch (kind) {
    case FieldKind::whole:
        return {qint64{0}, qint64{7}, qint64{-12345}, qint64{2147483647}};
    case FieldKind::decimal:
        return {0.0, 0.1, -2.5, 12345.625, 1e6};
    case FieldKind::money:
        return {qint64{0}, qint64{1250050}, qint64{-5}, qint64{9007199254740993}};
    case FieldKind::percent:
        return {qint64{0}, qint64{3333}, qint64{10000}, qint64{1}};
    case FieldKind::flag:
        return {qint64{1}};
    case FieldKind::date:
        return {text(u"2010-09-15"), text(u"2012-02-29"), text(u"2011-12-31")};
    case FieldKind::time:
        return {text(u"00:00"), text(u"08:30"), text(u"23:59")};
    case FieldKind::when:
        return {text(u"2010"), text(u"2010-09"), text(u"2010-23"), text(u"2010-09-15"), text(u"2010-23~")};
    case FieldKind::approximate:
        return {text(u"52"), text(u"~50"), text(u">50"), text(u"30..40"), text(u"1200+")};
    case FieldKind::period:
        return {qint64{20230}, qint64{20235}, qint64{19995}};
    case FieldKind::choice:
        return {text(u"visit"), text(u"everyday")};
    case FieldKind::scale:
        return {text(u"informed"), text(u"drives")};
    case FieldKind::text:
    case FieldKind::longText:
        return {text(u"Æ ø å, «sitat»; 1 % og 50 %n")};
    default:
        return {};
    }
}

} // namespace

TEST_CASE("what is shown of a field is read back as the same value, in each language", "[domain]") {
    for (const QString& code : Language::codes()) {
        const Language language = Language::load(code);
        for (const FieldKind kind : all) {
            const FieldInfo field =
                fieldOf(kind, kind == FieldKind::choice  ? std::span<const Choice>(Choices<ContactKind>::all)
                              : kind == FieldKind::scale ? std::span<const Choice>(Choices<OwnerLevel>::all)
                                                         : std::span<const Choice>());
            CHECK(display(field, Value{}, language, Called()).isEmpty());
            CHECK(parseCell(field, u"  "_s) == Value{});
            CHECK_FALSE(complaintAbout(field, language).isEmpty());
            for (const Value& value : some(kind)) {
                const QString text = display(field, value, language, Called());
                CAPTURE(code, static_cast<int>(kind), text);
                CHECK_FALSE(text.isEmpty());
                CHECK(parseCell(field, text) == value);
                CHECK(parseCell(field, u"  "_s + text + u" "_s) == value);
            }
        }
    }
}

TEST_CASE("each kind is shown as people write it", "[domain]") {
    CHECK(shown(fieldOf(FieldKind::whole), qint64{12500}, u"nn") == u"12\u00A0500"_s);
    CHECK(shown(fieldOf(FieldKind::decimal), 5.5, u"nn") == u"5,5"_s);
    CHECK(shown(fieldOf(FieldKind::decimal), 100.0, u"nn") == u"100"_s);
    CHECK(shown(fieldOf(FieldKind::money), qint64{1250050}, u"nb") == u"12\u00A0500,50"_s);
    CHECK(shown(fieldOf(FieldKind::percent), qint64{3333}, u"nb") == u"33,33"_s);
    CHECK(shown(fieldOf(FieldKind::date), u"2010-09-15"_s) == u"15 September 2010"_s);
    CHECK(shown(fieldOf(FieldKind::date), u"2010-09-15"_s, u"nn") == u"15. september 2010"_s);
    CHECK(shown(fieldOf(FieldKind::time), u"12:30"_s) == u"12:30"_s);
    CHECK(shown(fieldOf(FieldKind::when), u"2010-23"_s) == u"autumn 2010"_s);
    CHECK(shown(fieldOf(FieldKind::approximate), u">50"_s) == u"just over 50"_s);
    CHECK(shown(fieldOf(FieldKind::period), qint64{20235}) == u"2023–24"_s);
    CHECK(shown(fieldOf(FieldKind::flag), qint64{0}).isEmpty());
    CHECK(shown(fieldOf(FieldKind::flag), qint64{1}) == u"yes"_s);
    CHECK(shown(fieldOf(FieldKind::choice, Choices<ContactKind>::all), u"unknown"_s) == u"unknown"_s);
    CHECK(shown(fieldOf(FieldKind::reference, {}, "person"), qint64{3}) == u"person no. 3"_s);
    CHECK(shown(fieldOf(FieldKind::references, {}, "person"), u"[3,17]"_s) ==
          u"person no. 3, person no. 17"_s);
    CHECK(shown(fieldOf(FieldKind::link), u"task:3"_s) == u"Task: task no. 3"_s);
    CHECK(shown(fieldOf(FieldKind::link), u"task:99"_s) == u"Task"_s);
    CHECK(shown(fieldOf(FieldKind::link), u"of_later:3"_s) == u"of_later:3"_s);
    CHECK(shown(fieldOf(FieldKind::file), u"path:/srv/minutes.pdf"_s) == u"minutes.pdf"_s);
}

TEST_CASE("a person may write a cell in more than one way", "[domain]") {
    CHECK(parseCell(fieldOf(FieldKind::date), u"15.9.2010"_s) == Value{u"2010-09-15"_s});
    CHECK(parseCell(fieldOf(FieldKind::date), u"15. september 2010"_s) == Value{u"2010-09-15"_s});
    CHECK(parseCell(fieldOf(FieldKind::time), u"9"_s) == Value{u"09:00"_s});
    CHECK(parseCell(fieldOf(FieldKind::time), u"9.30"_s) == Value{u"09:30"_s});
    CHECK(parseCell(fieldOf(FieldKind::when), u"hausten 2010"_s) == Value{u"2010-23"_s});
    CHECK(parseCell(fieldOf(FieldKind::decimal), u"5,5"_s) == Value{5.5});
    CHECK(parseCell(fieldOf(FieldKind::whole), u"12 500"_s) == Value{qint64{12500}});
    CHECK(parseCell(fieldOf(FieldKind::period), u"2023-24"_s) == Value{qint64{20235}});
    for (const char16_t* yes : {u"ja", u"Yes", u"x", u"1"}) {
        CHECK(parseCell(fieldOf(FieldKind::flag), QString::fromUtf16(yes)) == Value{qint64{1}});
    }
    CHECK(parseCell(fieldOf(FieldKind::flag), u"nei"_s) == Value{qint64{0}});
    CHECK(parseCell(fieldOf(FieldKind::link), u"task:3"_s) == Value{u"task:3"_s});
    // A choice by its key, or by its label in any language and case.
    const FieldInfo choice = fieldOf(FieldKind::choice, Choices<ContactKind>::all);
    CHECK(parseCell(choice, u"visit"_s) == Value{u"visit"_s});
    CHECK(parseCell(choice, u"VISIT"_s) == Value{u"visit"_s});
    CHECK(parseCell(choice, Language::load(u"nn"_s).say("Choice", Choices<ContactKind>::all[2].label)) ==
          Value{u"visit"_s});
}

TEST_CASE("what cannot be a value of the field is not taken for one", "[domain]") {
    struct Case {
        FieldKind kind;
        const char16_t* text;
    };
    for (const Case& c : {Case{FieldKind::whole, u"5,5"},      Case{FieldKind::whole, u"five"},
                          Case{FieldKind::decimal, u"nan"},    Case{FieldKind::decimal, u"inf"},
                          Case{FieldKind::money, u"0,001"},    Case{FieldKind::percent, u"33,333"},
                          Case{FieldKind::flag, u"maybe"},     Case{FieldKind::date, u"2010"},
                          Case{FieldKind::date, u"30.2.2010"}, Case{FieldKind::date, u"ca. 15.9.2010"},
                          Case{FieldKind::time, u"24:00"},     Case{FieldKind::time, u"noon"},
                          Case{FieldKind::when, u"last year"}, Case{FieldKind::approximate, u"some"},
                          Case{FieldKind::period, u"2023-25"}, Case{FieldKind::choice, u"elsewhere"},
                          Case{FieldKind::link, u"task"},      Case{FieldKind::file, u"minutes.pdf"},
                          Case{FieldKind::reference, u"3"},    Case{FieldKind::references, u"[3]"}}) {
        CAPTURE(static_cast<int>(c.kind), QString::fromUtf16(c.text));
        CHECK_FALSE(parseCell(fieldOf(c.kind, Choices<ContactKind>::all), QString::fromUtf16(c.text)));
    }
}

TEST_CASE("a value comes back from the text that the history keeps", "[domain]") {
    CHECK(valueOfText(fieldOf(FieldKind::whole), u"-5"_s) == Value{qint64{-5}});
    CHECK(valueOfText(fieldOf(FieldKind::money), u"9007199254740993"_s) == Value{qint64{9007199254740993}});
    CHECK(valueOfText(fieldOf(FieldKind::decimal), u"0.1"_s) == Value{0.1});
    CHECK(valueOfText(fieldOf(FieldKind::flag), u"0"_s) == Value{qint64{0}});
    CHECK(valueOfText(fieldOf(FieldKind::references), u"[3,17]"_s) == Value{u"[3,17]"_s});
    CHECK(valueOfText(fieldOf(FieldKind::text), u"5"_s) == Value{u"5"_s});
    CHECK(valueOfText(fieldOf(FieldKind::whole), QString()) == Value{});
}

TEST_CASE("labels and headings are in the reader's language", "[domain]") {
    const Language en = Language::load(u"en"_s);
    CHECK(headingOf(kindOf<Task>(), en) == u"Tasks"_s);
    CHECK(labelOf(kindOf<Task>().fields[1], en) == u"Due"_s);
    CHECK(choiceLabel(fieldOf(FieldKind::choice, Choices<ContactKind>::all), u"visit"_s, en) == u"Visit"_s);
    CHECK(choiceLabel(fieldOf(FieldKind::choice), u"visit"_s, en) == u"visit"_s);
}
