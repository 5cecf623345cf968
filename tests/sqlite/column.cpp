// SPDX-License-Identifier: MIT
#include "sqlite/database.h"

#include "sqlite/failure.h"
#include "support/catch.h"

#include <sqlite3.h>

#include <cmath>
#include <limits>

using namespace sqlite;
using Bytes = std::vector<std::byte>;

namespace {

Database memory() { return Database(":memory:", Mode::create); }

template <class T>
T roundTrip(const T& value) {
    Database database = memory();
    return database.value<T>("SELECT ?1", value).value();
}

} // namespace

TEST_CASE("every kind of value comes back as it went in", "[sqlite]") {
    CHECK(roundTrip(42) == 42);
    CHECK(roundTrip(std::numeric_limits<int>::min()) == std::numeric_limits<int>::min());
    CHECK(roundTrip(std::numeric_limits<std::int64_t>::max()) == std::numeric_limits<std::int64_t>::max());
    CHECK(roundTrip(std::numeric_limits<std::int64_t>::min()) == std::numeric_limits<std::int64_t>::min());
    CHECK(roundTrip(7LL) == 7LL);
    CHECK(roundTrip(true));
    CHECK_FALSE(roundTrip(false));
    CHECK(roundTrip(0.1) == 0.1);
    CHECK(roundTrip(std::numeric_limits<double>::infinity()) == std::numeric_limits<double>::infinity());
    CHECK(roundTrip(std::string("Sogn og Fjordane")) == "Sogn og Fjordane");
    CHECK(roundTrip(Bytes{std::byte{0}, std::byte{255}}) == Bytes{std::byte{0}, std::byte{255}});
    CHECK(roundTrip(std::optional<int>(3)) == 3);
    CHECK(roundTrip(std::optional<std::string>()) == std::nullopt);
}

TEST_CASE("text keeps Norwegian letters and embedded NUL", "[sqlite]") {
    const std::string letters = "Bømlo, Ål, Sør-Aurdal, Kárášjohka, ČŠŽ, 🏔";
    CHECK(roundTrip(letters) == letters);
    const std::string withNul("før\0etter", 10);
    REQUIRE(withNul.size() == 10);
    CHECK(roundTrip(withNul) == withNul);

    Database database = memory();
    CHECK(database.value<std::int64_t>("SELECT length('Bømlo')") == 5);
    CHECK(database.value<std::string>("SELECT hex(?1)", "Ål") == "C3856C");
}

TEST_CASE("types that are only bound", "[sqlite]") {
    Database database = memory();
    const char* pointer = "Førde";
    const char* none = nullptr;
    const Bytes bytes{std::byte{1}};
    CHECK(database.value<std::string>("SELECT ?1", pointer) == "Førde");
    CHECK(database.value<std::string>("SELECT ?1", "Florø") == "Florø");
    CHECK(database.value<std::string>("SELECT ?1", std::string_view("Stad")) == "Stad");
    CHECK(database.value<std::string>("SELECT typeof(?1)", none) == "null");
    CHECK(database.value<std::string>("SELECT typeof(?1)", nullptr) == "null");
    CHECK(database.value<std::string>("SELECT typeof(?1)", std::nullopt) == "null");
    CHECK(database.value<std::string>("SELECT typeof(?1)", std::span<const std::byte>(bytes)) == "blob");
}

TEST_CASE("empty is not NULL", "[sqlite]") {
    Database database = memory();
    CHECK(database.value<std::string>("SELECT typeof(?1)", std::string_view()) == "text");
    CHECK(database.value<std::string>("SELECT typeof(?1)", Bytes()) == "blob");
    CHECK(database.value<std::string>("SELECT typeof(?1)", std::span<const std::byte>()) == "blob");
    CHECK(roundTrip(std::string()).empty());
    CHECK(roundTrip(Bytes()).empty());
    CHECK(roundTrip(std::optional<std::string>("")) == "");
}

TEST_CASE("NULL is refused where a value is needed", "[sqlite]") {
    Database database = memory();
    const auto refused = [&](auto type) {
        const auto error = failure([&] { database.value<decltype(type)>("SELECT NULL AS mean"); });
        return error && error->mismatch() && error->detail().find("(mean) holds NULL") != std::string::npos;
    };
    CHECK(refused(0));
    CHECK(refused(std::int64_t()));
    CHECK(refused(0.0));
    CHECK(refused(false));
    CHECK(refused(std::string()));
    CHECK(refused(Bytes()));
    const auto row = database.value<std::optional<double>>("SELECT NULL");
    REQUIRE(row.has_value()); // there is a row, and NULL in it
    CHECK(*row == std::nullopt);
    CHECK_FALSE(database.value<std::optional<double>>("SELECT 1 WHERE 0").has_value());
}

TEST_CASE("no type is read as another", "[sqlite]") {
    Database database = memory();
    const auto refused = [&](auto type, const char* sql) {
        const auto error = failure([&] { database.value<decltype(type)>(sql); });
        return error && error->mismatch();
    };
    CHECK(refused(0, "SELECT '12'"));
    CHECK(refused(0, "SELECT 12.0"));
    CHECK(refused(0, "SELECT 2147483648"));
    CHECK(refused(false, "SELECT 2"));
    CHECK(refused(0.0, "SELECT '1.5'"));
    CHECK(refused(0.0, "SELECT 9007199254740993")); // 2^53 + 1 is no double
    CHECK(refused(std::string(), "SELECT 12"));
    CHECK(refused(std::string(), "SELECT x'41'"));
    CHECK(refused(Bytes(), "SELECT 'A'"));
    CHECK(refused(std::optional<int>(), "SELECT 'A'"));
    CHECK(database.value<double>("SELECT 12") == 12.0); // exact, so no loss
}

TEST_CASE("a number that is none is refused, for SQLite would keep NULL", "[sqlite]") {
    Database database = memory();
    const auto error = failure([&] { database.value<double>("SELECT ?1", std::nan("")); });
    REQUIRE(error);
    CHECK(error->mismatch());
}

TEST_CASE("a trait of another room asks of which kind a value is", "[sqlite]") {
    Database database = memory();
    Statement statement = database.query("SELECT NULL, 1, 1.0, 'A', x'41'");
    REQUIRE(statement.step());
    CHECK(typeOf(statement.handle(), 0) == Type::null);
    CHECK(typeOf(statement.handle(), 1) == Type::integer);
    CHECK(typeOf(statement.handle(), 2) == Type::real);
    CHECK(typeOf(statement.handle(), 3) == Type::text);
    CHECK(typeOf(statement.handle(), 4) == Type::blob);
}

namespace {
enum class Quality { structure, process, result };
} // namespace

template <>
struct sqlite::Column<Quality> {
    static void bind(sqlite3_stmt* s, int index, Quality value) { bindText(s, index, names[int(value)]); }
    static Quality read(sqlite3_stmt* s, int column) {
        const std::string_view text = readText(s, column);
        for (int i = 0; i < 3; ++i) {
            if (text == names[i]) {
                return Quality(i);
            }
        }
        refuse(s, column, "a kind of quality");
    }
    static constexpr const char* names[] = {"structure", "process", "result"};
};

TEST_CASE("another room teaches its own type", "[sqlite]") {
    CHECK(roundTrip(Quality::process) == Quality::process);
    CHECK(roundTrip(std::optional<Quality>()) == std::nullopt);
    Database database = memory();
    const auto error = failure([&] { database.value<Quality>("SELECT 'colour' AS quality"); });
    REQUIRE(error);
    CHECK(error->detail() == "column 0 (quality) holds text where a kind of quality is needed");
}
