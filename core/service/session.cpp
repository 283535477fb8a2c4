// SPDX-License-Identifier: MIT
#include "core/service/session.hpp"

#include "moc_session.cpp"
