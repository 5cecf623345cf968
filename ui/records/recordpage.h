// SPDX-License-Identifier: MIT
#pragma once

#include "ui/records/recordnames.h"
#include "ui/records/recordpanel.h"

#include <functional>
#include <vector>

namespace samspel {

/// A list under each record of the page: its members, what became of it.
struct SubTable {
    const Kind& kind;
    Row blank;
    const char* under; ///< the column that holds the page's record
    const char* title; ///< QT_TRANSLATE_NOOP("RecordPage", …)
    const char* empty; ///< QT_TRANSLATE_NOOP("Empty", …)
    std::function<bool(const Row& record)> belongs = [](const Row&) { return true; };
};

/// What a page of records is made of; everything else is the same for all kinds.
struct PageSpec {
    const Kind& kind;
    Row blank;
    const char* purpose; ///< QT_TRANSLATE_NOOP("RecordPage", …)
    const char* empty;   ///< QT_TRANSLATE_NOOP("Empty", …)
    std::vector<SubTable> subTables{};
};

/// The page of a kind of record: list, form, and its sub-tables as tabs. To add a kind is to add one of
/// these.
class RecordPage : public Page {
    Q_OBJECT
public:
    RecordPage(const Surroundings& around, const PageSpec& spec, QWidget* parent);

    QString title() const override;
    QString purpose() const override;
    QString due() const override;
    QList<QAction*> pageActions() const override;
    void showRecord(const QString& table, qint64 id) override;
    void takeFocus() override;
    void leave() override;

    RecordPanel* panel() const { return m_panel; }
    RecordPanel* subPanel(std::size_t number) const { return m_subPanels[number]; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void refreshTabs();

    const Language& m_language;
    PageSpec m_spec;
    RecordNames m_names;
    RecordPanel* m_panel;
    std::vector<RecordPanel*> m_subPanels;
    qint64 m_shown = RecordPanel::none;
};

/// A page with nothing special: recordPage<Milestone>(around, purpose, empty, parent).
template <class R>
PageSpec pageSpec(const char* purpose, const char* empty, std::vector<SubTable> subTables = {}) {
    return {kindOf<R>(), rowOf(R{}), purpose, empty, std::move(subTables)};
}
template <class R>
SubTable subTable(const char* under, const char* title, const char* empty) {
    return {kindOf<R>(), rowOf(R{}), under, title, empty};
}

} // namespace samspel
