// SPDX-License-Identifier: MIT
#include "exchange/text/exactnumber.h"
#include "exchange/text/json.h"
#include "support/text.h"

#include <random>

using namespace samspel;
using namespace samspel::exchange;

namespace {

std::string flawOf(const QByteArray& text) {
    const Json json(text);
    if (!json.flaw()) {
        return "sound";
    }
    static const char* const kinds[] = {"syntax", "cut", "too deep", "too many"};
    return std::string(kinds[static_cast<int>(json.flaw()->kind)]) + ' ' + std::to_string(json.flaw()->line) +
           ':' + std::to_string(json.flaw()->letter);
}

std::string number(const char* text) {
    const auto read = exactNumber(text);
    return !read ? "none"
                 : std::to_string(read->value.digits) + 'e' + std::to_string(-read->value.decimals) +
                       (read->isRounded ? " rounded" : "");
}

} // namespace

TEST_CASE("JSON keeps numbers and texts as they are written", "[exchange][json]") {
    const Json json("\xEF\xBB\xBF{ \"a\": [50.0, -1.5e3, null, true, \"\\u00e5\\n\\\"\\/ \xC3\xA6\"],\r\n"
                    "\"b\": {}, \"c\": [] , \"d\": {\"e\": {\"f\": 0}} }");
    REQUIRE_FALSE(json.flaw());
    const JsonValue root = json.root();
    CHECK(root.size() == 4);
    JsonWalk walk = root["a"].walk();
    REQUIRE(walk.next());
    CHECK(walk.value().number() == "50.0");
    REQUIRE(walk.next());
    CHECK(walk.value().number() == "-1.5e3");
    REQUIRE(walk.next());
    CHECK(walk.value().is(JsonValue::Type::null));
    REQUIRE(walk.next());
    CHECK(walk.value().isTrue());
    REQUIRE(walk.next());
    CHECK(walk.value().text() == u"å\n\"/ æ"_s);
    CHECK_FALSE(walk.next());
    CHECK(root["b"].size() == 0);
    CHECK(root["c"].is(JsonValue::Type::list));
    CHECK(root["d"]["e"]["f"].text() == u"0"_s);
    CHECK(root["d"].line() == 2);
    CHECK_FALSE(root["x"]["y"]);
}

TEST_CASE("What is no JSON is refused at its place", "[exchange][json]") {
    for (const char* sound : {"{}", "[]", "1", " [1 , 2 ] ", "{\"a\":{\"b\":[{}]}}", "[-0.5E+2]", "null"}) {
        CAPTURE(sound);
        CHECK(flawOf(sound) == "sound");
    }
    CHECK(flawOf("[1,]") == "syntax 1:4");
    CHECK(flawOf("{\"a\":1,}") == "syntax 1:8");
    CHECK(flawOf("{\"a\"\n1}") == "syntax 2:1");
    CHECK(flawOf("[1 2]") == "syntax 1:4");
    CHECK(flawOf("[01]") == "syntax 1:4");
    CHECK(flawOf("[1.]") == "syntax 1:4");
    CHECK(flawOf("['a']") == "syntax 1:2");
    CHECK(flawOf("[NaN]") == "syntax 1:2");
    CHECK(flawOf("[\"\\x\"]") == "syntax 1:4");
    CHECK(flawOf("[\"a\tb\"]") == "syntax 1:4");
    CHECK(flawOf("[1] []") == "syntax 1:5");
    CHECK(flawOf("{1:2}") == "syntax 1:2");
    CHECK(flawOf("[}") == "syntax 1:2");
    CHECK(flawOf("") == "cut 1:1");
    CHECK(flawOf("[1") == "cut 1:3");
    CHECK(flawOf("[tru") == "cut 1:5");
    CHECK(flawOf("{\"a") == "cut 1:4");
    CHECK(flawOf(QByteArray(64, '[') + QByteArray(64, ']')) == "sound");
    CHECK(flawOf(QByteArray(65, '[') + QByteArray(65, ']')) == "too deep 1:65");
    CHECK(flawOf(QByteArray(10'000'000, '[')) == "too deep 1:65");
}

TEST_CASE("JSON that was cut or changed never makes the reader fall", "[exchange][json][damage]") {
    const QByteArray whole = "{\"a\":[1.5,-2e3,\"\\u0041b\"],\"b\":{\"c\":null,\"d\":[true,false]}}";
    for (qsizetype size = 0; size < whole.size(); ++size) {
        CAPTURE(size);
        REQUIRE(flawOf(whole.first(size)).substr(0, 3) == "cut");
    }
    std::mt19937 random(5); // NOLINT: the same flips each time
    for (int i = 0; i < 5000; ++i) {
        QByteArray flipped = whole;
        flipped[static_cast<qsizetype>(random() % static_cast<unsigned>(whole.size()))] =
            static_cast<char>(random());
        const Json json(flipped);
        if (!json.flaw()) {
            for (JsonWalk walk = json.root().walk(); walk.next();) {
                REQUIRE(walk.value().text().size() < whole.size());
            }
        }
    }
}

TEST_CASE("Numbers of programs are read exactly", "[exchange][json]") {
    CHECK(number("50.0") == "500e-1");
    CHECK(number("0") == "0e0");
    CHECK(number("-0.10") == "-10e-2");
    CHECK(number("1.5e3") == "1500e0");
    CHECK(number("15E-1") == "15e-1");
    CHECK(number("1.23456789") == "123456789e-8");
    CHECK(number("0.000000001") == "1e-9");
    CHECK(number("999999999999999") == "999999999999999e0");
    CHECK(number("9999999999999999") == "none");
    CHECK(number("1e400") == "none");
    CHECK(number("0.12345678949") == "123456789e-9 rounded");
    CHECK(number("0.1234567895") == "123456790e-9 rounded");
    CHECK(number("123456789.123456789") == "123456789123457e-6 rounded");
    CHECK(number("0.0000000000001") == "0e-9 rounded");
    CHECK(number("1.0000000000") == "1000000000e-9");
    for (const char* text : {"", "-", ".", "1.", ".5", "1,5", "1e", "--1", "1 ", "0x1", "1.5.2"}) {
        CAPTURE(text);
        CHECK(number(text) == "none");
    }
}
