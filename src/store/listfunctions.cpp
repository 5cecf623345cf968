// SPDX-License-Identifier: MIT
#include "store/listfunctions.h"

#include "domain/catalogue.h"
#include "domain/cell.h"
#include "domain/folding.h"
#include "domain/language.h"
#include "sqlite/database.h"

#include <QHash>
#include <QSet>
#include <memory>

namespace samspel {

namespace {

using sqlite::Arguments;

// What one argument gave the last times: a column of dates, references or short counts repeats itself.
template <class T>
class Memory {
public:
    template <class F>
    const T& of(std::string_view argument, F make) {
        const auto known = m_known.constFind(
            QByteArray::fromRawData(argument.data(), static_cast<qsizetype>(argument.size())));
        if (known != m_known.constEnd()) {
            return *known;
        }
        if (m_known.size() >= most) {
            m_known.clear();
        }
        return *m_known.insert(QByteArray(argument.data(), static_cast<qsizetype>(argument.size())), make());
    }
    void clear() { m_known.clear(); }

private:
    static constexpr qsizetype most = 20'000;
    QHash<QByteArray, T> m_known;
};

// What display() reads in the reader's language.
QSet<QByteArray> textsOfProgram() {
    QSet<QByteArray> texts;
    const auto add = [&](const Row& row) {
        for (const Value& cell : row.cells) {
            texts.insert(textOf(cell).toUtf8());
        }
    };
    for (const CatalogueEntry& entry : catalogue()) {
        add(rowOf(entry.indicator));
        for (const Segment& segment : entry.segments) {
            add(rowOf(segment));
        }
    }
    return texts;
}

// The language and the word of a statement stay the same from row to row.
class Reader {
public:
    const Language& language(std::string_view code) {
        const QLatin1String wanted(code.data(), static_cast<qsizetype>(code.size()));
        if (!m_language || m_language->code() != wanted) {
            m_language = Language::load(wanted);
            m_shown.clear();
        }
        return *m_language;
    }
    /// A text of the register, as it is read; a zero stands behind it.
    QString said(std::string_view text) {
        return isOfProgram(text) ? m_language->say("Catalogue", text.data())
                                 : QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    }

    /// A text of the register as a search sees it; until the next call.
    std::string_view folds(std::string_view text) {
        if (isOfProgram(text)) {
            m_folded = folded(m_language->say("Catalogue", text.data())).toStdString();
        } else {
            foldUtf8(text, m_folded);
        }
        return m_folded;
    }
    const std::string& shown(FieldKind kind, const Arguments& arguments, std::size_t index) {
        if (kind != m_kind) {
            m_kind = kind;
            m_shown.clear();
        }
        return m_shown.of(arguments.text(index), [&] {
            const FieldInfo field{"", "", kind, {}, {}};
            const std::string_view text = arguments.text(index);
            Value value = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
            if (arguments.type(index) == sqlite::Type::integer) {
                value = qint64{arguments.integer(index)};
            } else if (arguments.type(index) == sqlite::Type::real) {
                value = arguments.real(index);
            }
            return folded(display(field, value, *m_language, NoNames())).toStdString();
        });
    }

private:
    // Few texts came with the program, and to ask for a translation takes longer than all else here.
    bool isOfProgram(std::string_view text) {
        if (m_ofProgram.isEmpty()) {
            m_ofProgram = textsOfProgram();
        }
        return m_ofProgram.contains(
            QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())));
    }

    std::optional<Language> m_language;
    QSet<QByteArray> m_ofProgram;
    std::string m_folded;
    FieldKind m_kind = FieldKind::text;
    Memory<std::string> m_shown;
};

QString wordsOf(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

// UTF-8 in UTF-8 is found byte by byte.
bool holds(std::string_view text, std::string_view word) { return text.find(word) != text.npos; }

void addOrder(sqlite::Database& database) {
    database.addFunction(
        "norwegian_key", 2, [reader = std::make_shared<Reader>()](const Arguments& a) -> sqlite::Answer {
            if (a.isNull(1)) {
                return {};
            }
            reader->language(a.text(0));
            const QByteArray key = norwegianKey(reader->said(a.text(1)));
            const auto bytes =
                std::as_bytes(std::span(key.constData(), static_cast<std::size_t>(key.size())));
            return sqlite::Bytes(bytes.begin(), bytes.end());
        });
    database.addFunction(
        "first_day", 1, [days = std::make_shared<Memory<qint64>>()](const Arguments& a) -> sqlite::Answer {
            if (a.isNull(0)) {
                return {};
            }
            return std::int64_t{days->of(a.text(0), [&] {
                return When::parse(wordsOf(a.text(0))).value_or(When{}).earliest().toJulianDay();
            })};
        });
    database.addFunction(
        "last_day", 1, [days = std::make_shared<Memory<qint64>>()](const Arguments& a) -> sqlite::Answer {
            if (a.isNull(0)) {
                return {};
            }
            return std::int64_t{days->of(a.text(0), [&] {
                return When::parse(wordsOf(a.text(0))).value_or(When{}).latest().toJulianDay();
            })};
        });
    database.addFunction(
        "counted", 1, [numbers = std::make_shared<Memory<qint64>>()](const Arguments& a) -> sqlite::Answer {
            if (a.isNull(0)) {
                return {};
            }
            return std::int64_t{numbers->of(a.text(0), [&] {
                return Approximate::parse(wordsOf(a.text(0))).value_or(Approximate{}).number();
            })};
        });
}

void addSearch(sqlite::Database& database) {
    database.addFunction("holds", -1,
                         [reader = std::make_shared<Reader>()](const Arguments& a) -> sqlite::Answer {
                             reader->language(a.text(0));
                             for (std::size_t i = 2; i < a.count(); ++i) {
                                 if (!a.isNull(i) && holds(reader->folds(a.text(i)), a.text(1))) {
                                     return std::int64_t{1};
                                 }
                             }
                             return std::int64_t{0};
                         });
    database.addFunction("shows", 4,
                         [reader = std::make_shared<Reader>()](const Arguments& a) -> sqlite::Answer {
                             reader->language(a.text(0));
                             const auto kind = static_cast<FieldKind>(a.integer(2));
                             return std::int64_t{!a.isNull(3) && holds(reader->shown(kind, a, 3), a.text(1))};
                         });
    database.addFunction("folds", 1, [](const Arguments& a) -> sqlite::Answer {
        return a.isNull(0) ? sqlite::Answer() : sqlite::Answer(folded(wordsOf(a.text(0))).toStdString());
    });
}

} // namespace

void addListFunctions(sqlite::Database& database) {
    addOrder(database);
    addSearch(database);
}

} // namespace samspel
