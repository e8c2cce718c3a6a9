//! What leaves the project for other tools and for people without any, and comes back.

pub mod phrasebook;
