/**
 * The yardstick: Nest, Apollo and TypeORM as their guides put them together, with `find` and relations, every default
 * left as it is. The Fastify adapter stands in for Express, which the project does not install; it is the faster one.
 */
import 'reflect-metadata';

import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { TypeOrmModule } from '@nestjs/typeorm';

import { StockFeedResolver } from './stock/stock-feed.resolver.js';
import { StockSuggestionsResolver } from './stock/stock-suggestions.resolver.js';
import { StockTurnsResolver } from './stock/stock-turns.resolver.js';
import { Area, Block, Person, Post, Profile, Revision } from './stock/stock.entity.js';
import {
  Consent,
  PostPlaces,
  Proposal,
  StockAgreement,
  StockOccurrence,
  Talks,
  Told,
  Turn,
} from './stock/stock-talks.entity.js';

const READ = [Area, Block, Person, Post, Profile, Revision];
const WRITTEN = [Consent, PostPlaces, Proposal, StockAgreement, StockOccurrence, Talks, Told, Turn];

@Module({
  imports: [
    TypeOrmModule.forRoot({
      type: 'postgres',
      url: process.env['DATABASE_URL'] ?? '',
      poolSize: 10,
      entities: [...READ, ...WRITTEN],
    }),
    TypeOrmModule.forFeature([Block, Post]),
    GraphQLModule.forRoot<ApolloDriverConfig>({ driver: ApolloDriver, autoSchemaFile: true }),
  ],
  providers: [StockFeedResolver, StockSuggestionsResolver, StockTurnsResolver],
})
class StockModule {}

const app = await NestFactory.create(StockModule, new FastifyAdapter(), { logger: ['error'] });
await app.listen(Number(process.env['PORT']), '127.0.0.1');
