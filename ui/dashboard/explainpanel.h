// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/statement.h"

#include <QWidget>

class QToolButton;

namespace samspel {

class Language;

/// All that may be said of the chosen unit, and each refusal with its reason, under a button; folded until a
/// person wants it.
class ExplainPanel : public QWidget {
    Q_OBJECT
public:
    explicit ExplainPanel(const Language& language, QWidget* parent = nullptr);

    void show(std::vector<analysis::Statement> statements);
    bool isOpen() const;

Q_SIGNALS:
    /// The person wants to read about the figures.
    void aboutWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fill();

    const Language& m_language;
    std::vector<analysis::Statement> m_statements;
    QToolButton* m_button;
    QToolButton* m_about;
    QWidget* m_sheet = nullptr;
};

} // namespace samspel
