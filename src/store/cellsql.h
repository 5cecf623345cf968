// SPDX-License-Identifier: MIT
#pragma once

#include "domain/kind.h"

#include <string>

namespace sqlite {
class Database;
}

namespace samspel {

class Language;

/// Writes the SQL by which lists find and order cells as people read them: names for references, words for
/// choices, dates in words. It gathers the values that the SQL's parameters stand for; addListFunctions()
/// tells the functions that it calls.
class CellSql {
public:
    CellSql(sqlite::Database& database, const Language& language);

    /// Where a field stands: a kind's table under the name that the statement gives it.
    struct Place {
        const Kind& kind;
        std::string as;
        int depth = 0; ///< references that led here
    };

    /// "?7": the parameter that stands for the value.
    std::string parameter(const Value& value);
    const std::vector<Value>& values() const { return m_values; }

    /// True for a row that shows the folded word in one of its columns.
    std::string rowHolds(const Place& place, const QString& word);
    /// The same for one column; "0" where it never can.
    std::string cellHolds(const Place& place, const FieldInfo& field, const QString& word);
    /// By what the column is ordered, the first first; NULL where nothing is shown.
    std::vector<std::string> order(const Place& place, const FieldInfo& field);
    /// A scale's steps or a choice's words as numbers by which they are ordered.
    std::string rank(const Place& place, const FieldInfo& field);

private:
    std::string nameHolds(const Place& place, const QString& word);
    std::string linkHolds(const Place& place, const FieldInfo& field, const QString& word);
    std::string keysOfNames(const Place& from, const char* table, const QString& word);
    std::vector<std::string> nameOrder(const Place& place);
    std::vector<std::string> orderOfTarget(const Place& from, const char* table, const std::string& key);
    std::vector<std::string> linkOrder(const Place& place, const FieldInfo& field);
    std::vector<const Kind*> linkedKinds(const Place& place, const FieldInfo& field);
    std::string textHolds(const std::string& texts, const QString& word);
    Place inside(const Place& from, const Kind& kind);

    sqlite::Database& m_database;
    const Language& m_language;
    std::vector<Value> m_values;
    std::string m_languageParameter;
    int m_places = 0;
};

} // namespace samspel
