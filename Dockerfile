# docker build --tag zvirka . && docker run --rm --volume "$PWD:/manual:ro" zvirka check
FROM rust:1.95-slim-bookworm AS build
WORKDIR /zvirka
COPY . .
RUN cargo build --locked --profile dist

FROM debian:bookworm-slim
# Revisions (`--since`) are read with git; addresses are asked over TLS.
RUN apt-get update \
    && apt-get install --yes --no-install-recommends ca-certificates git \
    && rm -rf /var/lib/apt/lists/* \
    && git config --system --add safe.directory /manual
COPY --from=build /zvirka/target/dist/zvirka /usr/local/bin/zvirka
USER 1000:1000
WORKDIR /manual
ENTRYPOINT ["zvirka"]
CMD ["check"]
