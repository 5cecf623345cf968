// SPDX-License-Identifier: MIT
#pragma once

#include "store/ownership.h"
#include "ui/shell/page.h"
#include "ui/shell/place.h"

#include <QTabWidget>

namespace samspel {

class RecordHistory;
class RecordNames;
class RecordPanel;
class ReferralList;

/// What is special to the tab of one kind of parts: for which records it is offered, and other words than the
/// kind's own.
struct PartRule {
    const char* table;  ///< of the parts
    const char* column; ///< their field that holds the whole
    std::function<bool(const Row& whole)> belongs = [](const Row&) { return true; };
    const char* title = nullptr; ///< QT_TRANSLATE_NOOP("RecordPage", …)
    const char* empty = nullptr; ///< QT_TRANSLATE_NOOP("Empty", …)
};

/// A tab that is no list of parts, as a picture of the record: made when it is first shown.
struct ExtraTab {
    const char* title; ///< QT_TRANSLATE_NOOP("RecordPage", …)
    std::function<QWidget*(const Surroundings& around, RecordNames& names)> make;
    std::function<void(QWidget& tab, qint64 record)> show; ///< also when the register has changed
    std::function<bool(const Row& record)> belongs = [](const Row&) { return true; };
};

/// How much stands beside a form: all that any record has, or only its own parts where the record itself is
/// a note or a paper about another.
enum class Reach { everything, parts };

struct TabsSpec {
    std::vector<PartRule> rules{}; ///< tabs come in this order first
    std::vector<ExtraTab> extras{};
    Reach reach = Reach::everything;
};

/// What belongs to one record, as tabs: its form, its parts (each kind that says it is a part of this one),
/// notes, documents, tasks, who refers to it, and its history. Each is made when it is first shown.
class RecordTabs : public QTabWidget {
    Q_OBJECT
public:
    using Path = std::vector<std::pair<const Kind*, qint64>>;

    RecordTabs(const Surroundings& around, RecordNames& names, const Kind& kind, TabsSpec spec,
               QWidget* form);

    /// Another record, or the same one changed. Only one that is kept has parts.
    void showRecord(qint64 id, const Row& row);
    /// Opens the parts of a path, from the top.
    void openPath(const Path& path);
    void showForm() { setCurrentIndex(0); }
    void leave();
    /// The panel of a tab, made if need be; nullptr when there is no such tab. Without a column the first of
    /// the table.
    RecordPanel* part(QLatin1String table, QLatin1String column = {});
    bool isMade(QLatin1String table) const;
    bool isFormShown() const { return currentIndex() == 0; }

Q_SIGNALS:
    void importWanted(const QString& table);
    void said(const samspel::Message& message);
    void recordWanted(const QString& table, qint64 id);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Content { parts, about, extra, referrals, history };
    struct Tab {
        Content content;
        Tie tie{nullptr, nullptr}; ///< of parts and of what is about the record
        const PartRule* rule = nullptr;
        const ExtraTab* extra = nullptr;
        QWidget* holder = nullptr;
        QWidget* made = nullptr;
    };
    void addTabs();
    void add(Tab tab);
    void make(Tab& tab);
    void fill(Tab& tab);
    QString titleOf(const Tab& tab) const;
    bool belongs(const Tab& tab) const;
    Value valueFor(const Tab& tab) const;
    RecordPanel* panelOf(Tab& tab);
    void refreshTitles();

    const Surroundings m_around;
    RecordNames& m_names;
    const Kind& m_kind;
    const TabsSpec m_spec;
    std::vector<Tab> m_all; // tab number less one: the form stands first
    qint64 m_id = -1;
    Row m_row;
};

} // namespace samspel
